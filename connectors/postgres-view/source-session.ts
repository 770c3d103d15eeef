import pg from 'pg';
import { HubError } from '#schemas/errors';

/** A row as text, by column; what is null is left out of nothing: it is null. */
export type TextRow = Readonly<Record<string, string | null>>;

/** A connection to the source that only reads. */
export interface SourceSession {
  rows(sql: string, values?: readonly unknown[]): Promise<readonly TextRow[]>;
  columnsOf(relation: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Milliseconds. */
const connectTimeout = 10_000;
const statementTimeout = 60_000;

/** What the server or the network says, without its message: it may quote a row. */
function toHubError(error: unknown): HubError {
  if (error instanceof HubError) return error;
  const sqlState = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
  // 42P01 no such relation, 42703 no such column: the source was changed.
  if (sqlState === '42P01' || sqlState === '42703') return new HubError('STREAM_FIELDS_MISSING', { sqlState });
  return new HubError('SOURCE_UNREACHABLE', { source: 'database', sqlState });
}

/**
 * Connects, in a session that the server itself keeps from writing.
 *
 * @throws HubError SOURCE_UNREACHABLE
 */
export async function openSource(databaseUrl: string): Promise<SourceSession> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'signpost-connector',
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: statementTimeout,
    options: '-c default_transaction_read_only=on -c DateStyle=ISO,YMD -c TimeZone=UTC',
    // Text as the server writes it: a driver's idea of dates and numbers would change them.
    types: { getTypeParser: () => (text: string) => text } as unknown as pg.CustomTypesConfig,
  });
  // A connection that breaks between two queries is told by the next query.
  client.on('error', () => undefined);
  const run = async (sql: string, values: readonly unknown[] = []) => {
    try {
      return await client.query<Record<string, string | null>>(sql, [...values]);
    } catch (error) {
      throw toHubError(error);
    }
  };
  try {
    await client.connect();
  } catch (error) {
    throw toHubError(error);
  }
  return {
    rows: async (sql, values) => (await run(sql, values)).rows,
    columnsOf: async (relation) => (await run(`select * from ${relation} limit 0`)).fields.map(({ name }) => name),
    close: () => client.end().catch(() => undefined),
  };
}
