import { DataSource, type QueryRunner } from 'typeorm';
import { HubError } from '#schemas/errors';
import { migrations } from './migrations/index.ts';

/** Runs statements; rows come back as objects, int8 as decimal strings. */
export interface Session {
  /** @param parameters never logged */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Process roles: each may use only the schemas that its work needs. */
export type DatabaseRole = 'signpost_hub' | 'signpost_matcher' | 'signpost_indexer' | 'signpost_auditor';

/** How to reach the database. */
export interface DatabaseSettings {
  /** postgres://user:password@host:port/name; its user must be a member of the role. */
  readonly url: string;
  /** Role taken on every connection. */
  readonly role?: DatabaseRole;
  /** Most connections; default 8. */
  readonly connections?: number;
}

const retriableStates = /^(08|40001|40P01|53|57P|57014)/;

/** What the network says of a server that is not there, or not there now. */
const networkErrors: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** The SQLSTATE of an error, or the code of a lost connection. */
function stateOf(error: unknown): string {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string; message?: string } };
  return driverError?.code ?? code ?? '';
}

/** Whether the same transaction may succeed later: connection lost, deadlock, serialisation, out of resources, shut down. */
export function isTransient(error: unknown): boolean {
  if (error instanceof HubError) return error.retriable;
  const state = stateOf(error);
  return (
    retriableStates.test(state) ||
    networkErrors.has(state) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered/.test(
      (error as Partial<Error>).message ?? '',
    )
  );
}

/**
 * An error of the driver without its statement and parameters, which may hold personal data.
 *
 * @returns DATABASE_UNREACHABLE (retriable) for a transient one, else UNEXPECTED with the SQLSTATE; a HubError as it is
 */
export function withoutParameters(error: unknown): HubError {
  if (error instanceof HubError) return error;
  const { driverError } = error as { driverError?: { constraint?: string; table?: string; routine?: string } };
  const details = { sqlState: stateOf(error), constraint: driverError?.constraint, table: driverError?.table };
  return new HubError(isTransient(error) ? 'DATABASE_UNREACHABLE' : 'UNEXPECTED', details);
}

/** A pool of connections under one role. */
export class Database implements Session {
  private constructor(private readonly source: DataSource) {}

  /** @throws HubError DATABASE_UNREACHABLE, whatever refused: address, network, login or role */
  static async connect({ url, role, connections = 8 }: DatabaseSettings): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url,
      migrations,
      migrationsTableName: 'signpost_migration',
      applicationName: role ?? 'signpost',
      // A server that is gone without a word must be noticed, or its users wait for ever instead of trying again.
      extra: {
        max: connections,
        connectionTimeoutMillis: 10_000,
        keepAlive: true,
        ...(role && { options: `-c role=${role}` }),
      },
      // A pool error outside a query (server restart) is met again, coded, by the next query.
      poolErrorHandler: () => undefined,
    });
    try {
      await source.initialize();
    } catch (error) {
      throw new HubError('DATABASE_UNREACHABLE', { sqlState: stateOf(error) });
    }
    return new Database(source);
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.source.createQueryRunner();
    try {
      return await rowsOf<Row>(runner, sql, parameters);
    } finally {
      await runner.release();
    }
  }

  /**
   * Runs work in one transaction: all or nothing.
   *
   * @throws HubError DATABASE_UNREACHABLE when it may succeed later (deadlocks and lost connections), UNEXPECTED else
   */
  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const result = await work({ query: (sql, parameters = []) => rowsOf(runner, sql, parameters) });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw withoutParameters(error);
    } finally {
      await runner.release().catch(() => undefined);
    }
  }

  /** Brings the schema to the newest version. Needs an owner's connection (no role). @returns names of the migrations run */
  async migrate(): Promise<readonly string[]> {
    const [{ version } = { version: '0' }] = await this.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    if (Number(version) < 150_000) throw new HubError('DATABASE_TOO_OLD', { version });
    const run = await this.source.runMigrations({ transaction: 'each' });
    return run.map((migration) => migration.name);
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

async function rowsOf<Row>(runner: QueryRunner, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
  try {
    const result = (await runner.query(sql, [...parameters], true)) as { records?: Row[] };
    return result.records ?? [];
  } catch (error) {
    throw withoutParameters(error);
  }
}
