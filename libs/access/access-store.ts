import type { PartnershipDirectory } from './partnership-directory.ts';
import type { Viewer } from './viewer.ts';

/** A stream that a connector may write, and the key that proves it. */
export interface StreamOfConnector {
  readonly agency: string;
  readonly stream: string;
  /** Ed25519 public key, JWK x value in base64url. */
  readonly publicKey: string;
}

/** Agencies, agreements and registered staff. */
export abstract class AccessStore {
  /** @throws HubError PARTNERSHIP_MISSING (retriable) before a partnership is loaded */
  abstract directory(): Promise<PartnershipDirectory>;

  /** The member of staff whom an identity provider knows by this issuer and subject. */
  abstract viewerOf(issuer: string, subject: string): Promise<Viewer | undefined>;

  /** Every stream that a connector may write; none for an unknown one. */
  abstract streamsOf(connectorId: string): Promise<readonly StreamOfConnector[]>;
}
