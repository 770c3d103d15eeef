import { Client } from 'pg';
import { referencePartnership } from '#libs/reference-partnership';
import { startPostgres, type TestPostgres } from '#test/postgres';
import { openPoliceSystem } from './open-police-system.ts';

const { legacy } = referencePartnership({ people: 60, agencies: ['police', 'health'], seed: 1, today: '2026-11-01' });
const readerPassword = "p'w/ß%";

describe('openPoliceSystem', () => {
  let postgres: TestPostgres | undefined;
  let readerUrl = '';

  beforeAll(async () => {
    postgres = await startPostgres();
    const { rows } = legacy.police;
    readerUrl = await openPoliceSystem({ databaseUrl: postgres.url, readerPassword, rows });
  }, 60_000);
  afterAll(() => postgres?.stop(), 30_000);

  const asReader = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: readerUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  it('shows the police rows to the reader', async () => {
    const { rows } = await asReader((client) =>
      client.query(`select *, involved_from::text, involved_to::text, involved_2_from::text, involved_2_to::text, to_char(last_modified at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as last_modified
        from legacy.person_feed order by person_id collate "C", alias_no`),
    );
    expect(rows).toEqual(legacy.police.rows);
  });

  it.each([
    'select * from legacy.nominal',
    'delete from legacy.nominal_name',
    'create table legacy.mine ()',
    'create role other',
  ])('refuses the reader: %s', async (sql) => {
    await expect(asReader((client) => client.query(sql))).rejects.toThrow(/permission denied|read-only/);
  });

  it('changes nothing when opened again, and takes a new password', async () => {
    const again = await openPoliceSystem({
      databaseUrl: postgres!.url,
      readerPassword: 'other',
      rows: legacy.police.rows,
    });
    const client = new Client({ connectionString: again });
    await client.connect();
    const { rows } = await client.query<{ count: string }>('select count(*) from legacy.person_feed');
    await client.end();
    expect(Number(rows[0]?.count)).toBe(legacy.police.rows.length);
    await expect(asReader((one) => one.query('select 1'))).rejects.toThrow(/password/);
  });

  it('says no more than a code when the database cannot be reached', async () => {
    const opening = openPoliceSystem({
      databaseUrl: 'postgres://nobody:secret@127.0.0.1:1/x',
      readerPassword,
      rows: [],
    });
    const error = await opening.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(error).not.toHaveProperty('cause');
  });
});
