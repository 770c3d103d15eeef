import { IdentityKeys, type ModelProposals } from '#libs/linkage';
import type { LogPosition } from '#libs/events';
import {
  Database,
  PostgresConsumerOffsets,
  PostgresLinkageUnitOfWork,
  PostgresModelProposals,
  TransactionalEvents,
} from '#libs/postgres';

/** Where a command writes, and its settings. */
export interface MatcherWorkParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  out(line: string): void;
}

/** The same of a command that takes long. */
export interface LongWorkParts extends MatcherWorkParts {
  /** Told how far it is. */
  error(line: string): void;
}

/** A number as people read it. */
export const count = (value: number): string => value.toLocaleString('en-GB');

/** What reaches the matcher's stores. */
export interface MatcherWorkSettings {
  readonly DATABASE_URL: string;
  readonly IDENTITY_KEY: string;
  /** Where events are kept; absent where the work publishes none. */
  readonly EVENT_LOG?: 'postgres' | 'kafka';
}

/**
 * Runs work over the matcher's stores, in its role.
 *
 * @param group the work's own, claimed anew: of two at a time the earlier is fenced
 */
export async function withMatcherWork<T>(
  group: string,
  config: MatcherWorkSettings,
  work: (unitOfWork: PostgresLinkageUnitOfWork, at: readonly LogPosition[], proposals: ModelProposals) => Promise<T>,
): Promise<T> {
  const keys = IdentityKeys.from(config.IDENTITY_KEY);
  const database = await Database.connect({ url: config.DATABASE_URL, role: 'signpost_matcher', connections: 2 });
  try {
    const events = new TransactionalEvents(config.EVENT_LOG === 'kafka' ? 'outbox' : 'log');
    const unitOfWork = new PostgresLinkageUnitOfWork(database, keys, events);
    const { epoch } = await new PostgresConsumerOffsets(database).claim(group, 'agency-records', 0);
    const at = { group, topic: 'agency-records', partition: 0, epoch, first: 0n, next: 0n } as const;
    return await work(unitOfWork, [at], new PostgresModelProposals(database));
  } finally {
    await database.close();
  }
}
