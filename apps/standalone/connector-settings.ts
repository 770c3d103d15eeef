import { join } from 'node:path';
import type { ConnectorRunnerConfig } from '#apps/connector-runner';
import type { AgencyId } from '#libs/reference-partnership';
import type { DataFolder } from './data-folder.ts';
import { hubAudience } from './process-settings.ts';

/** Where the four source systems of the sample are. */
export interface Sources {
  readonly hubUrl: string;
  /** Address of the police view, with its read-only login. */
  readonly policeUrl: string;
  /** Port at which the hospital's messages are received; 0 for a free one. */
  readonly mllpPort: number;
}

/** Drop folder of an agency's export. */
export const dropFolder = (data: DataFolder, agency: AgencyId): string => data.folder(join('drop', agency));

/** The four connectors of the sample, each with the state folder and the keys of its agency. */
export function connectorSettings(data: DataFolder, at: Sources): Record<AgencyId, ConnectorRunnerConfig> {
  const common = (agency: AgencyId): Omit<ConnectorRunnerConfig, 'connector' | 'settings'> => ({
    agency,
    stateFolder: data.folder(join('connectors', agency)),
    handleKey: data.secrets.connectors[agency]?.handleKey ?? '',
    hubUrl: at.hubUrl,
    hubAudience,
    privateKey: data.secrets.connectors[agency]?.privateKey ?? '',
    pollMs: 2000,
  });
  return {
    'childrens-social-care': {
      ...common('childrens-social-care'),
      connector: 'csv-drop',
      settings: { folder: dropFolder(data, 'childrens-social-care') },
    },
    'youth-justice': {
      ...common('youth-justice'),
      connector: 'xml-drop',
      settings: { folder: dropFolder(data, 'youth-justice') },
    },
    police: {
      ...common('police'),
      connector: 'postgres-view',
      settings: { databaseUrl: at.policeUrl, view: 'legacy.person_feed' },
    },
    health: {
      ...common('health'),
      connector: 'hl7-mllp',
      settings: { host: '127.0.0.1', port: at.mllpPort },
    },
  };
}
