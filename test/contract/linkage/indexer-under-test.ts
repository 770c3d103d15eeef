import { bodyOf } from '#libs/events';
import { aPartnership } from '#libs/access/testing';
import { FlagIndexService } from '#libs/flag-index';
import { Database, loadPartnership, PostgresFlagUnitOfWork } from '#libs/postgres';
import type { LinkageUnderTest } from './linkage-under-test.ts';

/** An indexer behind the matchers: flags of what they decide. */
export class IndexerUnderTest {
  private group = 'indexer';
  private readonly moves = new Map<string, number>();
  private stopRunning: () => Promise<void> = () => Promise.resolve();

  private constructor(private readonly linkage: LinkageUnderTest) {}

  static async start(linkage: LinkageUnderTest): Promise<IndexerUnderTest> {
    await loadPartnership(linkage.owner, aPartnership());
    const indexer = new IndexerUnderTest(linkage);
    await indexer.run();
    return indexer;
  }

  stop(): Promise<void> {
    return this.stopRunning();
  }

  /** Takes everything again from the start, as another group: Kafka keeps where the old one stood. */
  async replay(): Promise<void> {
    await this.stop();
    this.group += '-again';
    this.moves.clear();
    await this.run();
    await this.settled();
  }

  /** Waits until every involvement appended and every move that the matchers kept in the history is taken. */
  async settled(): Promise<void> {
    const { owner, involvementsAppended } = this.linkage;
    for (let attempt = 0; attempt < 1200; attempt++) {
      const [row] = await owner.query<{ moves: string; involvements: string }>(
        `select (select count(*) from identity.membership_history) as moves,
           (select coalesce(sum(next_offset), 0) from log.consumer_offset
             where consumer_group = $1 and topic = 'involvements') as involvements`,
        [this.group],
      );
      const taken = [...this.moves.values()].reduce((sum, moves) => sum + moves, 0);
      if (taken >= Number(row?.moves) && Number(row?.involvements) >= involvementsAppended) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error('The indexer did not finish.');
  }

  private async run(): Promise<void> {
    const database = await Database.connect({ url: this.linkage.databaseUrl, role: 'signpost_indexer' });
    const log = this.linkage.open('indexer', database);
    const service = new FlagIndexService(new PostgresFlagUnitOfWork(database));
    await log.subscribe(
      this.group,
      ['involvements', 'memberships'],
      async (batch) => {
        if (batch.topic === 'involvements') await service.takeInvolvements(batch);
        else {
          await service.takeMemberships(batch);
          for (const event of batch.events)
            this.moves.set(`${batch.partition} ${event.offset}`, bodyOf('memberships', event).moves.length);
        }
      },
      { maxEvents: 11 },
    );
    this.stopRunning = async () => {
      await log.close();
      await database.close();
    };
  }
}
