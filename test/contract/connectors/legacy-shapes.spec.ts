import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connectorFiles, connectorKindOf } from '#connectors';
import { type AnyConnector, type ConnectorSettings, loadManifest } from '#libs/connector-sdk';
import { Bench, type SourceUnderTest } from '#libs/connector-sdk/testing';
import {
  expectedInvolvements,
  recordIdOf,
  samplePartnership,
  sampleToday,
  withCanaries,
} from '#libs/reference-partnership';
import type { AgencyRecord } from '#schemas';
import { startPostgres, type TestPostgres } from '#test/postgres';

const sample = samplePartnership();
let server: TestPostgres | undefined;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legacy-shapes-'));
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function open(name: string, settings: ConnectorSettings): AnyConnector {
  const loaded = loadManifest(connectorFiles(name).manifest);
  return connectorKindOf(loaded.manifest).create({ ...loaded, settings });
}

const sourceOf = (connector: AnyConnector, sendAll?: (port: number) => Promise<boolean>): SourceUnderTest => ({
  connector,
  put: () => Promise.resolve(),
  ...(sendAll && { sendAll }),
  stop: () => Promise.resolve(),
});

/** Sends messages one after the other, each after the answer to the one before. */
async function sendMessages(messages: readonly string[], port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  let positive = 0;
  for (const message of messages) {
    const answered = new Promise<string>((answer) => socket.once('data', (bytes) => answer(bytes.toString())));
    socket.write(`\u000b${message}\u001c\r`);
    if ((await answered).includes('MSA|AA|')) positive++;
  }
  socket.destroy();
  return positive === messages.length;
}

async function policeDatabase(name: string, sql: string): Promise<string> {
  const run = async (url: string, text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  const owner = new URL(server!.url);
  await run(owner.href, `create database ${name}`);
  owner.pathname = `/${name}`;
  await run(owner.href, sql);
  const role = `do $$ begin if not exists (select from pg_roles where rolname = 'legacy_reader') then
    create role legacy_reader login password 'reader'; end if; end $$;
    grant usage on schema legacy to legacy_reader; grant select on legacy.person_feed to legacy_reader;`;
  await run(owner.href, role);
  owner.username = 'legacy_reader';
  owner.password = 'reader';
  return owner.href;
}

type Legacy = typeof sample.legacy;
let drops = 0;
function drop(name: string, bytes: Uint8Array): string {
  const path = mkdtempSync(join(folder, `drop${(drops++).toString()}-`));
  writeFileSync(join(path, name), bytes);
  return path;
}

/** The connector of each agency over its legacy output. */
const sources: Readonly<Record<string, (legacy: Legacy) => Promise<SourceUnderTest>>> = {
  'childrens-social-care': (legacy) =>
    Promise.resolve(sourceOf(open('csv-drop', { folder: drop('children.csv', legacy.childrenCsv), settleMs: 0 }))),
  'youth-justice': (legacy) =>
    Promise.resolve(
      sourceOf(open('xml-drop', { folder: drop('young-people.xml', legacy.youngPeopleXml), settleMs: 0 })),
    ),
  police: async (legacy) => {
    const databaseUrl = await policeDatabase(`police${(drops++).toString()}`, legacy.police.sql);
    return sourceOf(open('postgres-view', { databaseUrl, view: 'legacy.person_feed' }));
  },
  health: (legacy) =>
    Promise.resolve(sourceOf(open('hl7-mllp', { port: 0 }), (port) => sendMessages(legacy.hl7Messages, port))),
};

/** What differs only by the form of the legacy system: order of names, blanks inside names, words of a name apart or together. */
function plain(record: AgencyRecord | undefined) {
  const words = (texts: readonly string[]): string => texts.join(' ');
  return {
    protection: record?.protection,
    names: record?.names
      .map(({ use, given, family }) => `${use === 'preferred' ? 'alias' : use} ${words(given)} ${family}`)
      .sort(),
    birthDates: record?.birthDates.map(({ value }) => value),
    sex: record?.sex,
    addresses: record?.addresses.map(({ lines, postcode }) => `${words(lines)} ${postcode ?? ''}`),
    identifiers: record?.identifiers.map(({ type, value, valid }) => `${type} ${value} ${String(valid)}`),
    phones: record?.phones,
  };
}

/** What the truth says of each record's involvements. */
function expectedOf(agency: string) {
  return sample.expectedFlags
    .filter(({ owner }) => owner === agency)
    .slice(0, 100)
    .flatMap(({ recordId, team, category }) => {
      const one = sample.observations.find(({ agency: owner, key }) => recordIdOf(owner, key) === recordId);
      if (!one) return [];
      const involvements = expectedInvolvements(one, sampleToday).map((period) => ({ ...period, team, category }));
      return [{ key: one.key, involvements, receipts: one.receipts }];
    });
}

describe('the legacy outputs of the sample partnership', () => {
  it.each(Object.keys(sources))(
    'of %s pass their connector without dead letters, as a perfect parser would',
    async (agency) => {
      const bench = new Bench(await sources[agency]!(sample.legacy), `${sampleToday}T12:00:00Z`);
      const { status } = await bench.run();
      expect(status).toMatchObject({ state: 'ok', deadLettered: 0, codes: {} });
      const held = new Map(
        [...bench.sender.held().values()].map(({ agencyRecord }) => [
          agencyRecord.record?.recordRef.key,
          agencyRecord.record,
        ]),
      );
      const expected = sample.agencyRecords.filter(({ recordRef }) => recordRef.agency === agency);
      expect(held.size).toBe(expected.length);
      const different = expected.filter(
        (record) => JSON.stringify(plain(held.get(record.recordRef.key))) !== JSON.stringify(plain(record)),
      );
      const items = new Map(
        [...bench.sender.held().values()].map((item) => [item.agencyRecord.record?.recordRef.key, item.involvement]),
      );
      const told = expectedOf(agency);
      expect(told.length).toBeGreaterThan(50);
      for (const { key, involvements, receipts } of told)
        expect(items.get(key)).toMatchObject({ involvements, receipts });
      expect(different.slice(0, 3).map((record) => [plain(held.get(record.recordRef.key)), plain(record)])).toEqual([]);
      await bench.stop();
    },
    60_000,
  );

  it.each(Object.keys(sources))(
    'of %s, with canaries in every field, tell none outside the records',
    async (agency) => {
      const { legacy, canaries } = withCanaries(sample);
      const bench = new Bench(await sources[agency]!(legacy), `${sampleToday}T12:00:00Z`);
      const report = await bench.run();
      expect(report.status.deadLettered).toBeGreaterThan(0);
      const told = JSON.stringify([
        report,
        bench.sender.statuses,
        bench.sender.items.map(({ involvement }) => involvement),
      ]);
      const everything = (told + bench.stateText()).toLowerCase();
      const texts = canaries.flatMap((canary) => canary.texts.map((text) => text.toLowerCase()));
      expect(texts.length).toBeGreaterThan(20);
      expect(texts.filter((text) => everything.includes(text))).toEqual([]);
      await bench.stop();
    },
    60_000,
  );
});
