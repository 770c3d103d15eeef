import { IdentityKeys } from '#libs/linkage';
import type { LogPosition } from '#libs/events';
import { Database, PostgresConsumerOffsets, PostgresLinkageUnitOfWork, TransactionalEvents } from '#libs/postgres';
import { readConfig } from '#libs/runtime';
import { matcherWorkConfig } from './signpost.config.ts';

/** Where a command writes, and its settings. */
export interface MatcherWorkParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  out(line: string): void;
}

/**
 * Runs work over the matcher's stores, in its role.
 *
 * @param group the work's own, claimed anew: of two at a time the earlier is fenced
 */
export async function withMatcherWork<T>(
  group: string,
  env: MatcherWorkParts['env'],
  work: (unitOfWork: PostgresLinkageUnitOfWork, at: LogPosition) => Promise<T>,
): Promise<T> {
  const config = readConfig(matcherWorkConfig, env);
  const keys = IdentityKeys.from(config.IDENTITY_KEY);
  const database = await Database.connect({ url: config.DATABASE_URL, role: 'signpost_matcher', connections: 2 });
  try {
    // No event is published: in which log they are kept does not matter.
    const unitOfWork = new PostgresLinkageUnitOfWork(database, keys, new TransactionalEvents('log'));
    const { epoch } = await new PostgresConsumerOffsets(database).claim(group, 'agency-records', 0);
    return await work(unitOfWork, { group, topic: 'agency-records', partition: 0, epoch, first: 0n, next: 0n });
  } finally {
    await database.close();
  }
}
