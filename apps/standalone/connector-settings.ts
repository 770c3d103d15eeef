import { join } from 'node:path';
import type { SampleAgencyId } from '#libs/reference-partnership';
import type { DataFolder } from './data-folder.ts';
import { hubAudience, type Settings } from './process-settings.ts';

/** Where the four source systems of the sample are, and whom their connectors send to. */
export interface Sources {
  readonly hubUrl: string;
  /** host:port of a broker that connectors publish to by themselves; absent: they send to the hub. */
  readonly kafkaBroker?: string;
  /** Address of the police view, with its read-only login. */
  readonly policeUrl: string;
  /** Port at which the hospital's messages are received; 0 for a free one. */
  readonly mllpPort: number;
}

/** Drop folder of an agency's export. */
export const dropFolder = (data: DataFolder, agency: SampleAgencyId): string => data.folder(join('drop', agency));

/** The environment of the four connectors of the sample, each with the state folder and the keys of its agency. */
export function connectorSettings(data: DataFolder, at: Sources): Record<SampleAgencyId, Settings> {
  const { secrets } = data;
  const common = (agency: SampleAgencyId): Settings => ({
    AGENCY: agency,
    STATE_FOLDER: data.folder(join('connectors', agency)),
    HANDLE_KEY: secrets.connectors[agency]?.handleKey ?? '',
    POLL_MS: '2000',
    ...(at.kafkaBroker === undefined
      ? {
          HUB_URL: at.hubUrl,
          HUB_AUDIENCE: hubAudience,
          CONNECTOR_PRIVATE_KEY: secrets.connectors[agency]?.privateKey ?? '',
        }
      : { KAFKA_BROKERS: at.kafkaBroker, SEALING_PUBLIC_KEY: secrets.sealing.publicKey }),
  });
  const dropped = (agency: SampleAgencyId): Settings => ({
    SOURCE_FOLDER: dropFolder(data, agency),
    SOURCE_SETTLE_MS: '100',
  });
  return {
    'childrens-social-care': {
      ...common('childrens-social-care'),
      ...dropped('childrens-social-care'),
      CONNECTOR: 'csv-drop',
    },
    'youth-justice': { ...common('youth-justice'), ...dropped('youth-justice'), CONNECTOR: 'xml-drop' },
    police: {
      ...common('police'),
      CONNECTOR: 'postgres-view',
      SOURCE_DATABASE_URL: at.policeUrl,
      SOURCE_VIEW: 'legacy.person_feed',
    },
    health: { ...common('health'), CONNECTOR: 'hl7-mllp', SOURCE_PORT: at.mllpPort.toString() },
  };
}
