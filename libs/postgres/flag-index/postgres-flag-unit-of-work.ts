import type { LogPosition } from '#libs/events';
import { type FlagStores, FlagUnitOfWork } from '#libs/flag-index';
import { crashPoint } from '#libs/runtime';
import { PostgresAccessStore } from '../access/index.ts';
import type { Database } from '../database.ts';
import { advance, fence, PostgresDeadLetters } from '../log/index.ts';
import { PostgresFlagStore } from './postgres-flag-store.ts';

/** The indexer's transactions: one for batches done together, fenced first, advanced last. */
export class PostgresFlagUnitOfWork extends FlagUnitOfWork {
  private readonly deadLetters = new PostgresDeadLetters();

  /** @param database under role signpost_indexer */
  constructor(private readonly database: Database) {
    super();
  }

  async run<T>(at: readonly LogPosition[], work: (stores: FlagStores) => Promise<T>): Promise<T> {
    const done = await this.database.transaction(async (session) => {
      const progress = await fence(session, ...at);
      const result = await work({
        progress,
        flags: new PostgresFlagStore(session),
        directory: () => new PostgresAccessStore(session).directory(),
        quarantine: (refused) => this.deadLetters.quarantineAll(session, at[0]?.group ?? '', refused),
      });
      await advance(session, ...at);
      crashPoint('flags-before-commit');
      return result;
    });
    crashPoint('flags-committed');
    return done;
  }
}
