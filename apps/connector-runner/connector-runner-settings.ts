import type { ConnectorSettings } from '#libs/connector-sdk';

/** What a connector runner is started with. */
export interface ConnectorRunnerConfig {
  readonly agency: string;
  /** Default person. */
  readonly stream?: string;
  /** Name in the register, whose own manifest is used: csv-drop, xml-drop, postgres-view, hl7-mllp. */
  readonly connector?: string;
  /** Path of a manifest of the agency's own; goes before the register's. */
  readonly manifest?: string;
  /** Where the source is. */
  readonly settings: ConnectorSettings;
  /** Folder of this connector alone: checkpoint, what was sent, dead letters. */
  readonly stateFolder: string;
  /** Secret of the agency's record handles, 32 bytes in base64url. */
  readonly handleKey: string;
  /** Who sends, as the partnership registered it; default the agency's id. */
  readonly connectorId?: string;
  /** Through the hub: its address, its name in tokens and the connector's Ed25519 key (PKCS#8, base64url). */
  readonly hubUrl?: string;
  readonly hubAudience?: string;
  readonly privateKey?: string;
  /** Straight to the broker: host:port, and the hub's X25519 public key (base64url). */
  readonly brokers?: readonly string[];
  readonly sealingKey?: string;
  /** Milliseconds between two runs of a pull connector; default 5000. */
  readonly pollMs?: number;
  /** Reads everything again: the checkpoint is set aside. */
  readonly backfill?: boolean;
  /** For tests. */
  readonly clock?: () => Date;
}
