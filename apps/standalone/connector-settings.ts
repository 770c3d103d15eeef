import { join } from 'node:path';
import type { AgencyId, SampleAgencyId } from '#libs/reference-partnership';
import type { DataFolder } from './data-folder.ts';
import { hubAudience, type Settings } from './process-settings.ts';

/** Whom connectors send to. */
export interface Receiver {
  readonly hubUrl: string;
  /** host:port of a broker that connectors publish to by themselves; absent: they send to the hub. */
  readonly kafkaBroker?: string;
}

/** Where the four source systems of the sample are, and whom their connectors send to. */
export interface Sources extends Receiver {
  /** Address of the police view, with its read-only login. */
  readonly policeUrl: string;
  /** Port at which the hospital's messages are received; 0 for a free one. */
  readonly mllpPort: number;
}

/** Drop folder of an agency's export. */
export const dropFolder = (data: DataFolder, agency: AgencyId): string => data.folder(join('drop', agency));

/** What every connector needs: the state folder and the keys of its agency, and whom it sends to. */
function common(data: DataFolder, at: Receiver, agency: AgencyId): Settings {
  const { connectors, sealing } = data.secrets;
  return {
    AGENCY: agency,
    STATE_FOLDER: data.folder(join('connectors', agency)),
    HANDLE_KEY: connectors[agency]?.handleKey ?? '',
    POLL_MS: '2000',
    ...(at.kafkaBroker === undefined
      ? {
          HUB_URL: at.hubUrl,
          HUB_AUDIENCE: hubAudience,
          CONNECTOR_PRIVATE_KEY: connectors[agency]?.privateKey ?? '',
        }
      : { KAFKA_BROKERS: at.kafkaBroker, SEALING_PUBLIC_KEY: sealing.publicKey }),
  };
}

const dropped = (data: DataFolder, agency: AgencyId): Settings => ({
  SOURCE_FOLDER: dropFolder(data, agency),
  SOURCE_SETTLE_MS: '100',
});

/** The environment of the four connectors of the sample, each with the state folder and the keys of its agency. */
export function connectorSettings(data: DataFolder, at: Sources): Record<SampleAgencyId, Settings> {
  return {
    'childrens-social-care': {
      ...common(data, at, 'childrens-social-care'),
      ...dropped(data, 'childrens-social-care'),
      CONNECTOR: 'csv-drop',
    },
    'youth-justice': {
      ...common(data, at, 'youth-justice'),
      ...dropped(data, 'youth-justice'),
      CONNECTOR: 'xml-drop',
    },
    police: {
      ...common(data, at, 'police'),
      CONNECTOR: 'postgres-view',
      SOURCE_DATABASE_URL: at.policeUrl,
      SOURCE_VIEW: 'legacy.person_feed',
    },
    health: { ...common(data, at, 'health'), CONNECTOR: 'hl7-mllp', SOURCE_PORT: at.mllpPort.toString() },
  };
}

/**
 * The environment of a connector that reads as a manifest of the agency's own says.
 *
 * @param manifest path
 * @param receives whether it receives messages, at any free port, rather than files
 */
export const manifestSettings = (
  data: DataFolder,
  at: Receiver,
  agency: AgencyId,
  manifest: string,
  receives: boolean,
): Settings => ({
  ...common(data, at, agency),
  ...(receives ? { SOURCE_PORT: '0' } : dropped(data, agency)),
  CONNECTOR_MANIFEST: manifest,
});
