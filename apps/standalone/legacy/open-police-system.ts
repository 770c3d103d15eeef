import { Client, escapeLiteral } from 'pg';
import { byPerson, type PoliceRow, policePerson, policeSchemaSql } from '#libs/reference-partnership';
import { HubError } from '#schemas/errors';

/** Login that the connector gets: it reads the view and nothing else. */
export const legacyReader = 'legacy_reader';

const roleSql = (password: string): string => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${legacyReader}') then create role ${legacyReader}; end if;
end $$;
alter role ${legacyReader} with login nosuperuser nocreatedb nocreaterole noinherit password ${escapeLiteral(password)};
alter role ${legacyReader} set default_transaction_read_only = on;
revoke all on schema legacy from public;
grant usage on schema legacy to ${legacyReader};
grant select on legacy.person_feed to ${legacyReader};
`;

/** People whom one query writes. */
const peopleAtOnce = 500;

/** What the police system is opened with. */
export interface PoliceSystem {
  /** postgres:// address of a user who may make schemas and roles; its database gets the schema `legacy`. */
  readonly databaseUrl: string;
  readonly readerPassword: string;
  /** Rows of the view; a person who is there already is replaced. */
  readonly rows: readonly PoliceRow[];
}

/**
 * Plays the police system: schema `legacy` with its view `person_feed`, and the read-only login. A second opening changes nothing.
 *
 * @returns address for the connector, with the reader's login
 * @throws HubError DATABASE_UNREACHABLE; a driver's words are not passed on, they may quote rows
 */
export async function openPoliceSystem({ databaseUrl, readerPassword, rows }: PoliceSystem): Promise<string> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'legacy-police' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin');
    await client.query(policeSchemaSql);
    await client.query(roleSql(readerPassword));
    const people = byPerson(rows);
    for (let at = 0; at < people.length; at += peopleAtOnce)
      await client.query(
        people
          .slice(at, at + peopleAtOnce)
          .map(policePerson)
          .join(''),
      );
    await client.query('commit');
  } catch (error) {
    const sqlState = (error as { code?: string }).code;
    throw new HubError('DATABASE_UNREACHABLE', { schema: 'legacy', ...(sqlState && { sqlState }) });
  } finally {
    await client.end().catch(() => undefined);
  }
  const reader = new URL(databaseUrl);
  reader.username = legacyReader;
  reader.password = encodeURIComponent(readerPassword);
  return reader.href;
}
