import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { openDataFolder, processSettings } from '#apps/standalone';
import { type EventPublisher, type EventToAppend, toEvent, type TopicName } from '#libs/events';
import { createTopics, KafkaEventLog } from '#libs/kafka';
import { IdentityKeys, type PersonFinder } from '#libs/linkage';
import {
  Database,
  lagOf,
  loadPartnership,
  PostgresConsumerOffsets,
  PostgresEventLog,
  PostgresPersonFinder,
} from '#libs/postgres';
import { agencyIds, referencePartnership, sampleToday } from '#libs/reference-partnership';
import { defaultModel } from '#matching';
import type { AgencyRecord, DecisionEvent, InvolvementEvent, Partnership } from '#schemas';
import { type AppProcess, startProcess, until } from '#test/app-process';
import { freePort } from '#test/free-port';
import { startKafka } from '#test/kafka';
import { startPostgres } from '#test/postgres';

/** A record under the handle that its agency's connector would give it. */
export interface LiveRecord {
  readonly handle: string;
  readonly record: AgencyRecord;
}

/** What a steward says of two records, by handle. */
export interface Word {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'different';
}

/** What a first load took, from its start beside an idle indexer. */
export interface FirstLoadTimes {
  /** Seconds until every record has its person. */
  readonly linked: number;
  /** Seconds until the indexer has done all that came of it: every flag can be seen. */
  readonly visible: number;
  readonly peakMemoryMiB: number;
}

/** A matcher and an indexer as processes of their own over a durable log, without what asks and shows. */
export interface LiveHub {
  readonly database: Database;
  /** Starts matcher and indexer. */
  start(): Promise<void>;
  /** Starts an indexer and takes all that was appended by `signpost first-load`. @throws Error where it fails */
  firstLoad(): Promise<FirstLoadTimes>;
  /** Highest resident memory of the matcher so far, MiB. */
  peakMemoryMiB(): number;
  /** What their agencies send of records, sealed; with involvements the index gets to know them too. */
  eventsOf(records: readonly LiveRecord[], withInvolvements?: boolean): readonly EventToAppend[];
  append(events: readonly EventToAppend[]): Promise<void>;
  /** Appends words of stewards, and waits until they are taken. */
  decide(words: readonly Word[]): Promise<void>;
  /** Finds whom a question is about, as the hub does. */
  readonly finder: PersonFinder;
  /** Key of the subject pseudonyms. */
  readonly subjectKey: string;
  /** Waits until every record appended has been resolved. @throws Error when one went to the dead letters */
  untilResolved(withinMs?: number): Promise<void>;
  /** Seconds by stage that the matcher spent so far. */
  stageSeconds(): Promise<ReadonlyMap<string, number>>;
  stop(): Promise<void>;
}

/** A quarter of the memory, as PostgreSQL's manual begins with, and checkpoints by time; docs/guides/first-load.md asks for the same. */
const postgresSettings = [
  `shared_buffers=${Math.floor(totalmem() / 2 ** 22)}MB`,
  ...['max_wal_size=16GB', 'checkpoint_timeout=15min'],
];

function eventsOf({ handle, record }: LiveRecord, { agencies }: Partnership, sealFor: string, version: string) {
  const { agency, stream } = record.recordRef;
  const { teams, streams } = agencies.find(({ id }) => id === agency) ?? {};
  const [team, category] = [teams?.[0]?.code, streams?.find(({ name }) => name === stream)?.category];
  if (team === undefined || category === undefined)
    throw new Error(`the partnership has no stream ${stream} of ${agency}`);
  const common = { key: handle, op: 'upsert', version, source: `/agencies/${agency}/${stream}`, at: new Date() };
  const head = { recordHandle: handle, agency, stream, version };
  const involved: InvolvementEvent = {
    ...head,
    protection: record.protection,
    involvements: [
      { category, team, involvement: 'active', sourceHandle: handle, since: '2025-03', agreement: 'ISA-1@1' },
    ],
    receipts: [],
  };
  return {
    record: toEvent({ ...common, topic: 'agency-records', body: { ...head, op: 'upsert', record }, sealFor }),
    involvement: toEvent({ ...common, topic: 'involvements', body: involved }),
  };
}

function wordEventOf({ left, right, verdict }: Word): EventToAppend {
  const [leftHandle, rightHandle] = [left, right].sort() as [string, string];
  const at = new Date();
  const body: DecisionEvent = { decisionId: uuidv7(), verdict, leftHandle, rightHandle, decidedAt: at.toISOString() };
  const common = { topic: 'decisions', key: leftHandle, op: 'decided', source: '/hub' } as const;
  return toEvent({ ...common, version: body.decisionId, at, body });
}

/**
 * @param log where the log is kept; PostgreSQL runs with its durable settings
 * @param cachedRecords records that the matcher holds in memory
 */
export async function startLiveHub(log: 'postgres' | 'kafka', cachedRecords: number): Promise<LiveHub> {
  const postgres = await startPostgres(postgresSettings);
  const kafka = log === 'kafka' ? await startKafka() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'signpost-live-'));
  const { secrets } = openDataFolder(folder, agencyIds);
  const database = await Database.connect({ url: postgres.url, connections: 3 });
  await database.migrate();
  const connectorKeys = Object.fromEntries(
    agencyIds.map((agency) => [agency, secrets.connectors[agency]?.publicKey ?? '']),
  );
  const county = referencePartnership({ people: 20, agencies: agencyIds, seed: 1, today: sampleToday });
  const partnership = county.partnership({ issuer: 'http://127.0.0.1:3', connectorKeys });
  await loadPartnership(database, partnership);
  if (kafka) await createTopics([kafka.address]);
  const settings = processSettings(secrets, {
    ...{ databaseUrl: postgres.url, hubUrl: 'http://127.0.0.1:1', webUrl: 'http://127.0.0.1:2' },
    ...{ issuer: 'http://127.0.0.1:3', smtpUrl: 'smtp://127.0.0.1:4' },
    ...(kafka && { kafkaBroker: kafka.address }),
  });
  const port = await freePort();
  const common = { METRICS_PORT: port.toString(), CACHED_RECORDS: cachedRecords.toString() };
  let matcher: AppProcess | undefined;
  let indexer: AppProcess | undefined;
  const startIndexer = async (): Promise<void> => {
    if (indexer) return;
    const started = startProcess('indexer', { ...settings.indexer, METRICS_PORT: (await freePort()).toString() });
    indexer = started;
    await until('the indexer is up', () => started.output().includes('APP_STARTED'));
  };
  const publisher: EventPublisher = kafka
    ? new KafkaEventLog({
        ...{ brokers: [kafka.address], clientId: 'bench', offsets: new PostgresConsumerOffsets(database) },
      })
    : new PostgresEventLog(database, { owner: 'bench' });
  let appended = 0;
  const resolved = async (): Promise<number> => {
    const [row] = await database.query<{ done: string }>(
      `select coalesce(sum(next_offset), 0) as done from log.consumer_offset
       where consumer_group = 'matcher' and topic = 'agency-records'`,
    );
    return Number(row?.done);
  };
  const isTaken = async (by: string, topics: readonly TopicName[]): Promise<boolean> =>
    (publisher instanceof KafkaEventLog ? await publisher.lagOf(by, topics) : await lagOf(database, by, topics)) === 0;
  const { identityKey, subjectKey } = secrets;
  return {
    database,
    subjectKey,
    finder: new PostgresPersonFinder(database, IdentityKeys.from(identityKey), { model: defaultModel, subjectKey }),
    decide: async (words) => {
      await publisher.append(words.map(wordEventOf));
      await until('the words are taken', () => isTaken('matcher', ['decisions']), 600_000);
    },
    start: async () => {
      await startIndexer();
      const started = startProcess('matcher', { ...settings.matcher, ...common });
      matcher = started;
      await until('the matcher is up and holds its records', () => started.output().includes('RECORDS_HELD'), 600_000);
    },
    firstLoad: async () => {
      const began = performance.now();
      const seconds = (): number => (performance.now() - began) / 1000;
      await startIndexer();
      const load = startProcess('matcher', settings.matcher, ['first-load'], 'signpost-command');
      let peakMemoryMiB = 0;
      const watch = setInterval(() => (peakMemoryMiB = Math.max(peakMemoryMiB, load.peakMemoryMiB())), 1000);
      const code = await load.ended();
      clearInterval(watch);
      process.stderr.write(load.output());
      if (code !== 0) throw new Error(`the first load ended with ${code}`);
      const linked = seconds();
      await until('every flag can be seen', () => isTaken('indexer', ['involvements', 'memberships']), 3_600_000);
      return { linked, visible: seconds(), peakMemoryMiB };
    },
    peakMemoryMiB: () => matcher?.peakMemoryMiB() ?? 0,
    eventsOf: (records, withInvolvements = false) => {
      const version = Date.now().toString();
      return records.flatMap((one) => {
        const { record, involvement } = eventsOf(one, partnership, secrets.sealing.publicKey, version);
        return withInvolvements ? [record, involvement] : [record];
      });
    },
    append: async (events) => {
      appended += events.filter(({ topic }) => topic === 'agency-records').length;
      await publisher.append(events);
    },
    untilResolved: async (withinMs = 120_000) => {
      await until('every record is resolved', async () => (await resolved()) === appended, withinMs);
      const letters = await database.query<{ code: string }>('select distinct code from log.dead_letter');
      if (letters.length > 0) throw new Error(`not taken: ${letters.map(({ code }) => code).join(' ')}`);
    },
    stageSeconds: async () => {
      const text = await (await fetch(`http://127.0.0.1:${port.toString()}/metrics`)).text();
      const sums = text.matchAll(/^signpost_linkage_stage_seconds_sum\{[^}]*stage="(\w+)"[^}]*\} (\S+)$/gm);
      return new Map([...sums].map(([, stage = '', seconds]) => [stage, Number(seconds)]));
    },
    stop: async () => {
      for (const each of [matcher, indexer]) await each?.end('SIGTERM');
      await publisher.close();
      await database.close();
      await kafka?.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
