import { join } from 'node:path';
import pg from 'pg';
import { loadManifest, type SourceItem } from '#libs/connector-sdk';
import { Bench, type ChangingSource, describeConnector, type SourceUnderTest } from '#libs/connector-sdk/testing';
import { startPostgres, type TestPostgres } from '#test/postgres';
import { postgresView } from './postgres-view.ts';

const loaded = loadManifest(join(import.meta.dirname, 'manifest.json'));
const createView = `
  create schema legacy;
  create table legacy.feed (person_id text, alias_no int, surname text, forename_1 text, forename_2 text, birth_date text, sex text,
    pnc_id text, cro_no text, address_line_1 text, address_line_2 text, town text, postcode text, warning_marker text,
    involved_from date, involved_to date, last_modified timestamptz, involved_2_from date, involved_2_to date, events text, change text, merged_into text);
  create view legacy.person_feed as select * from legacy.feed;
  grant usage on schema legacy to legacy_reader;
  grant select on legacy.person_feed to legacy_reader;`;

let server: TestPostgres | undefined;
let databases = 0;

beforeAll(async () => {
  server = await startPostgres();
  await asOwner(server.url, `create role legacy_reader login password 'reader'`);
}, 60_000);
afterAll(async () => {
  await server?.stop();
});

async function asOwner(url: string, sql: string, values: readonly unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql, values.length > 0 ? [...values] : undefined);
  } finally {
    await client.end();
  }
}

interface ViewUnderTest extends SourceUnderTest {
  /** Runs SQL as the owner of the source. */
  sql(text: string, values?: readonly unknown[]): Promise<void>;
  row(values: Readonly<Record<string, string | number | null>>): Promise<void>;
}

async function openSource(): Promise<ViewUnderTest> {
  const name = `source${(databases++).toString()}`;
  const { url } = server!;
  await asOwner(url, `create database ${name}`);
  const owner = new URL(url);
  owner.pathname = `/${name}`;
  const reader = new URL(owner);
  reader.username = 'legacy_reader';
  reader.password = 'reader';
  const sql = (text: string, values: readonly unknown[] = []): Promise<void> => asOwner(owner.href, text, values);
  await sql(createView);
  const row: ViewUnderTest['row'] = (values) => {
    const all = {
      alias_no: 0,
      sex: 'M',
      involved_from: '2023-09-01',
      last_modified: '2026-11-24T10:00:00Z',
      ...values,
    };
    const names = Object.keys(all);
    const places = names.map((_, at) => `$${(at + 1).toString()}`);
    return sql(`insert into legacy.feed (${names.join(', ')}) values (${places.join(', ')})`, Object.values(all));
  };
  return {
    connector: postgresView.create({ ...loaded, settings: { databaseUrl: reader.href, view: 'legacy.person_feed' } }),
    sql,
    row,
    async put(people) {
      await sql('truncate legacy.feed');
      for (const { key, family, given, birthDate } of people)
        await row({ person_id: key, surname: family, forename_1: given, birth_date: birthDate });
    },
    stop: () => Promise.resolve(),
  };
}

/** A view that shows the key of who is gone, with what was done. */
async function openChanges(): Promise<ChangingSource> {
  const source = await openSource();
  let minutes = 0;
  return {
    ...source,
    async tell({ op, person, other }) {
      const { key, family, given, birthDate } = person;
      const isWhole = op === 'upsert' || op === 'unmerge';
      await source.sql('delete from legacy.feed where person_id = $1', [key]);
      await source.row({
        person_id: key,
        last_modified: `2026-11-24T10:${(++minutes).toString().padStart(2, '0')}:00Z`,
        change: op === 'upsert' ? null : op.toUpperCase(),
        merged_into: other?.key ?? null,
        ...(isWhole
          ? { surname: family, forename_1: given, birth_date: birthDate }
          : { involved_from: null, sex: null }),
      });
    },
  };
}

describeConnector({ name: 'postgres-view', open: openSource, openChanging: openChanges });

describe('postgres-view', () => {
  it('makes one record of the rows of one person', async () => {
    const source = await openSource();
    const bench = new Bench(source);
    await source.row({
      person_id: 'N1',
      surname: 'OKAFOR',
      forename_1: 'Chidi',
      birth_date: '--041985',
      warning_marker: 'NONE',
    });
    await source.row({ person_id: 'N1', alias_no: 1, surname: 'OKAFOR', forename_1: 'Charlie', birth_date: null });
    await source.row({ person_id: 'N2', surname: 'KAUR', birth_date: '1985', involved_to: '2026-03-01' });
    expect((await bench.run()).status).toMatchObject({ state: 'ok', read: 2, sent: 2 });
    const records = bench.sender.items.map(({ agencyRecord }) => agencyRecord.record);
    expect(records.find((record) => record?.recordRef.key === 'N1')).toMatchObject({
      names: [
        { use: 'official', given: ['Chidi'], family: 'OKAFOR' },
        { use: 'alias', given: ['Charlie'], family: 'OKAFOR' },
      ],
      birthDates: [{ value: '1985-04' }],
      protection: 'none',
    });
    expect(records.find((record) => record?.recordRef.key === 'N2')).toMatchObject({ protection: 'unknown' });
    await bench.stop();
  });

  it('reads behind the watermark only, and what came late within the overlap', async () => {
    const source = await openSource();
    const bench = new Bench(source);
    for (let at = 0; at < 450; at++)
      await source.sql(
        `insert into legacy.feed (person_id, alias_no, surname, sex, involved_from, last_modified)
         values ($1, 0, 'SMITH', 'M', '2023-09-01', timestamptz '2026-11-01T00:00:00Z' + $2 * interval '1 hour')`,
        [`N${at.toString()}`, at],
      );
    expect((await bench.run()).status).toMatchObject({ read: 450, sent: 450 });
    // The last 24 hours are read again.
    expect((await bench.run()).status).toMatchObject({ read: 25, sent: 0, unchanged: 25 });
    await source.row({ person_id: 'late', surname: 'LATE', last_modified: '2026-11-19T05:00:00Z' });
    expect((await bench.run()).status).toMatchObject({ sent: 1 });
    await bench.stop();
  }, 20_000);

  it.each([
    { what: 'may write to the table', grant: 'grant insert on legacy.feed to legacy_reader' },
    { what: 'may change a column', grant: 'grant update (surname) on legacy.feed to legacy_reader' },
    { what: 'may create in a schema', grant: 'grant create on schema legacy to legacy_reader' },
  ])('refuses a login that $what', async ({ grant }) => {
    const source = await openSource();
    const bench = new Bench(source);
    await source.sql(grant);
    expect((await bench.run()).status).toMatchObject({
      state: 'paused',
      pausedBecause: 'SOURCE_NOT_READ_ONLY',
      read: 0,
    });
    await bench.stop();
  });

  it('pauses with the difference when the view lost a column', async () => {
    const source = await openSource();
    const bench = new Bench(source);
    await source.sql(
      'drop view legacy.person_feed; create view legacy.person_feed as select person_id, surname from legacy.feed',
    );
    await source.sql('grant select on legacy.person_feed to legacy_reader');
    const report = await bench.run();
    expect(report.status).toMatchObject({ state: 'paused', pausedBecause: 'STREAM_FIELDS_MISSING' });
    expect(report.fields).toEqual(expect.arrayContaining(['birth_date', 'last_modified']));
    await bench.stop();
  });

  it('waits while the database cannot be reached, without telling the password', async () => {
    const source = await openSource();
    const settings = { databaseUrl: 'postgres://reader:canarysecret@127.0.0.1:9/x', view: 'legacy.person_feed' };
    const bench = new Bench({ ...source, connector: postgresView.create({ ...loaded, settings }) });
    const report = await bench.run();
    expect(report).toMatchObject({ retriable: true, status: { state: 'failed', pausedBecause: 'SOURCE_UNREACHABLE' } });
    expect(JSON.stringify(report)).not.toContain('canarysecret');
    await bench.stop();
  });

  it('previews rows from a file and keeps the bad ones aside', async () => {
    const connector = postgresView.create({ ...loaded, settings: {} });
    const items: SourceItem[] = [];
    for await (const item of connector.readFile(join(import.meta.dirname, 'fixtures/bad-rows.jsonl'))) items.push(item);
    const codes = items.map((item) => {
      try {
        return item.kind === 'record' ? connector.toRecord(item.source, '2026-11-24').record.sex : item.kind;
      } catch (error) {
        return (error as { code: string }).code;
      }
    });
    expect(codes).toEqual(['DATE_IN_FUTURE', 'DATE_INVALID', 'CODE_UNKNOWN', 'male']);
  });
});
