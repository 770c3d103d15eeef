import { join } from 'node:path';
import { connectorRunnerVariables, startConnectorRunner, toRunnerConfig } from '#apps/connector-runner';
import type { Database } from '#libs/postgres';
import {
  type AgencyId,
  type ReferencePartnership,
  type SampleAgencyId,
  sampleAgencyIds,
} from '#libs/reference-partnership';
import { readConfig } from '#libs/runtime';
import type { Partnership } from '#schemas';
import type { ClosingList } from './closing-list.ts';
import { connectorSettings, dropFolder, dropSettings } from './connector-settings.ts';
import type { DataFolder } from './data-folder.ts';
import { dropFile, openPoliceSystem, sendMessages, type SendReport } from './legacy/index.ts';
import { plainExport, plainFileName, writePlainManifest } from './plain-csv.ts';
import type { Settings } from './process-settings.ts';
import { untilLoaded } from './until-loaded.ts';

/** What the agencies' systems and connectors of a start need. */
export interface Feed {
  readonly sample: ReferencePartnership;
  readonly partnership: Partnership;
  readonly data: DataFolder;
  readonly databaseUrl: string;
  readonly hubUrl: string;
  readonly database: Database;
  readonly say: (line: string) => void;
}

const isOfSample = (agency: AgencyId): agency is SampleAgencyId =>
  (sampleAgencyIds as readonly AgencyId[]).includes(agency);

/**
 * Plays the agencies' source systems and starts their connectors; on a new folder, waits until all is loaded. The four of the sample come
 * each in its own format, the others in plain CSV.
 */
export async function feedAgencies(feed: Feed, parts: ClosingList): Promise<void> {
  const { data, sample, database, say } = feed;
  const { people, agencies } = sample.settings;
  if (!data.loaded) await dropExports(feed);
  const settings = await settingsOf(feed);
  let mllpPort: number | undefined;
  for (const agency of agencies) {
    const running = await parts.open(
      `connector ${agency}`,
      () => startConnectorRunner(toRunnerConfig(readConfig(connectorRunnerVariables, settings.get(agency) ?? {}))),
      (connector) => connector.close(),
    );
    mllpPort ??= running.port;
  }
  if (data.loaded) return;
  const hospital = mllpPort === undefined ? undefined : await startHospital(sample, mllpPort, parts);
  await untilLoaded({
    database,
    pulled: agencies.filter((agency) => agency !== 'health'),
    received: hospital?.sent,
    say,
  });
  data.markLoaded({ people, agencies: agencies.length });
}

/** Exports of the agencies that drop files. */
async function dropExports({ sample, data, say }: Feed): Promise<void> {
  const { legacy, settings } = sample;
  for (const agency of settings.agencies) {
    const folder = dropFolder(data, agency);
    if (agency === 'childrens-social-care') await dropFile(folder, 'children.csv', legacy.childrenCsv);
    else if (agency === 'youth-justice') await dropFile(folder, 'young-people.xml', legacy.youngPeopleXml);
    else if (!isOfSample(agency)) {
      await dropFile(folder, plainFileName(settings.today), plainExport(sample, agency));
      say(`${agency}: comes as plain CSV through csv-drop, as no connector has a mapping of its own format`);
    }
  }
}

/** The environment of every agency's connector; opens the police system, which its own reads from. */
async function settingsOf(feed: Feed): Promise<ReadonlyMap<AgencyId, Settings>> {
  const { sample, partnership, data, databaseUrl, hubUrl } = feed;
  const { agencies } = sample.settings;
  const policeUrl = agencies.includes('police')
    ? await openPoliceSystem({
        databaseUrl,
        readerPassword: data.secrets.legacyReaderPassword,
        rows: sample.legacy.police.rows,
      })
    : '';
  const own = connectorSettings(data, { hubUrl, policeUrl, mllpPort: 0 });
  return new Map(
    partnership.agencies.map((agency): [AgencyId, Settings] => {
      const id = agency.id as AgencyId;
      if (isOfSample(id)) return [id, own[id]];
      const manifest = writePlainManifest(data.folder(join('connectors', `${id}-manifest`)), agency);
      return [id, dropSettings(data, { hubUrl }, id, manifest)];
    }),
  );
}

/** The hospital at work. */
interface Hospital {
  /** Ends when the last message is acknowledged, or sending was ended. */
  readonly sent: Promise<SendReport>;
}

/** Begins to send the hospital's messages to a port of this machine. */
function startHospital({ legacy }: ReferencePartnership, port: number, parts: ClosingList): Promise<Hospital> {
  const ended = new AbortController();
  return parts.open(
    'hospital',
    () =>
      Promise.resolve({
        sent: sendMessages(legacy.hl7Messages, { host: '127.0.0.1', port, signal: ended.signal }),
      }),
    async ({ sent }) => {
      ended.abort();
      await sent;
    },
  );
}
