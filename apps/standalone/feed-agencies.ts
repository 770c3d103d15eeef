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
import { comesAsPlainCsv, exportFile, exportRows, sendsMessages, writeManifest } from './agency-export.ts';
import type { ClosingList } from './closing-list.ts';
import { connectorSettings, dropFolder, manifestSettings } from './connector-settings.ts';
import type { DataFolder } from './data-folder.ts';
import { dropFile, openPoliceSystem, sendMessages } from './legacy/index.ts';
import type { Settings } from './process-settings.ts';
import { type Hospital, untilLoaded } from './until-loaded.ts';

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
 * Plays the agencies' source systems and starts their connectors; on a folder that does not hold all yet, waits until all is loaded. An agency
 * comes in its own format where a connector reads it, else in plain CSV.
 */
export async function feedAgencies(feed: Feed, parts: ClosingList): Promise<void> {
  const { data, sample, database, say } = feed;
  const { people, agencies } = sample.settings;
  if (!data.held?.isComplete) await dropExports(feed);
  const settings = await settingsOf(feed);
  const ports = new Map<AgencyId, number>();
  for (const agency of agencies) {
    const { port } = await parts.open(
      `connector ${agency}`,
      () => startConnectorRunner(toRunnerConfig(readConfig(connectorRunnerVariables, settings.get(agency) ?? {}))),
      (connector) => connector.close(),
    );
    if (port !== undefined) ports.set(agency, port);
  }
  if (data.held?.isComplete) return;
  const hospitals: Hospital[] = [];
  for (const [agency, port] of ports) hospitals.push(await startHospital(sample, agency, port, parts));
  await untilLoaded({ database, pulled: agencies.filter((agency) => !ports.has(agency)), hospitals, say });
  data.markHeld({ people, agencies: agencies.length, isComplete: true });
}

/** Exports of the agencies that drop files. */
async function dropExports({ sample, data, say }: Feed): Promise<void> {
  const { legacy, settings } = sample;
  for (const agency of settings.agencies) {
    const folder = dropFolder(data, agency);
    if (agency === 'childrens-social-care') await dropFile(folder, 'children.csv', legacy.childrenCsv);
    else if (agency === 'youth-justice') await dropFile(folder, 'young-people.xml', legacy.youngPeopleXml);
    else if (!isOfSample(agency) && !sendsMessages(agency)) {
      const { name, bytes } = exportFile(sample, agency);
      await dropFile(folder, name, bytes);
      if (comesAsPlainCsv(agency))
        say(`${agency}: comes as plain CSV through csv-drop: no connector reads its own format`);
    }
  }
}

/** The environment of every agency's connector; opens the police system, which its own reads from. */
async function settingsOf(feed: Feed): Promise<ReadonlyMap<AgencyId, Settings>> {
  const { sample, partnership, data, databaseUrl, hubUrl } = feed;
  const policeUrl = sample.settings.agencies.includes('police')
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
      const manifest = writeManifest(data.folder(join('manifests', id)), agency);
      return [id, manifestSettings(data, { hubUrl }, id, manifest, sendsMessages(id))];
    }),
  );
}

/** Connections on which a hospital sends at once; a message waits for its acknowledgement on each, and the hub's for its commit. */
const hospitalConnections = 32;

/** Begins to send a hospital's messages to a port of this machine. */
function startHospital(
  sample: ReferencePartnership,
  agency: AgencyId,
  port: number,
  parts: ClosingList,
): Promise<Hospital> {
  const ended = new AbortController();
  const messages = agency === 'health' ? sample.legacy.hl7Messages : exportRows(sample, agency);
  let done = 0;
  const sending = { host: '127.0.0.1', port, connections: hospitalConnections, signal: ended.signal };
  return parts.open(
    `hospital ${agency}`,
    () =>
      Promise.resolve({
        agency,
        messages: messages.length,
        acknowledged: () => done,
        sent: sendMessages(messages, { ...sending, onAcknowledged: (count) => (done = count) }),
      }),
    async ({ sent }) => {
      ended.abort();
      await sent;
    },
  );
}
