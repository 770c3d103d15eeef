import { aPartnership } from '#libs/access/testing';
import type { LogPosition } from '#libs/events';
import type { LinkageStores, StewardUnitOfWork } from '#libs/linkage';
import type { RecordOfPerson } from '#libs/linkage/testing';
import {
  loadPartnership,
  PostgresConsumerOffsets,
  PostgresLinkageUnitOfWork,
  PostgresStewardUnitOfWork,
  TransactionalEvents,
} from '#libs/postgres';
import { identityKeys, LinkageUnderTest } from './linkage-under-test.ts';

/** The stewards' stores on a PostgreSQL of their own, as the hub's role; what they stand on is written as the matcher writes it. */
export class StewardStoresOnPostgres {
  readonly work: StewardUnitOfWork;
  private readonly matcher: PostgresLinkageUnitOfWork;

  private constructor(
    readonly linkage: LinkageUnderTest,
    private readonly at: LogPosition,
  ) {
    const events = new TransactionalEvents('log');
    this.work = new PostgresStewardUnitOfWork(linkage.hub, identityKeys, events);
    this.matcher = new PostgresLinkageUnitOfWork(linkage.owner, identityKeys, events);
  }

  /** With the agency `quiet`, whose stream `people` is silent. */
  static async start(): Promise<StewardStoresOnPostgres> {
    const linkage = await LinkageUnderTest.start('postgres');
    const { agencies, ...partnership } = aPartnership();
    const [template] = agencies;
    const streams = template!.streams.map((stream) => ({ ...stream, name: 'people', tier: 'silent' as const }));
    await loadPartnership(linkage.owner, {
      ...partnership,
      agencies: [...agencies, { ...template!, id: 'quiet', streams }],
    });
    const { epoch } = await new PostgresConsumerOffsets(linkage.owner).claim('matcher', 'agency-records', 0);
    const at = { group: 'matcher', topic: 'agency-records', partition: 0, epoch, first: 0n, next: 1n } as const;
    return new StewardStoresOnPostgres(linkage, at);
  }

  write(work: (stores: LinkageStores) => Promise<void>): Promise<void> {
    return this.matcher.run([this.at], work);
  }

  /** Records without a membership. */
  put(held: readonly RecordOfPerson[]): Promise<void> {
    return this.write(async ({ records }) => {
      await records.lockHeads(held.map(({ recordHandle }) => recordHandle));
      await records.write(
        held.map(({ recordHandle, record }) => ({
          ...{ recordHandle, agency: record.recordRef.agency, stream: record.recordRef.stream, version: 1n },
          ...({ contentHash: 'c'.repeat(32), state: 'active', blockingKeys: [], ownEvidence: 'B' } as const),
          record,
        })),
      );
    });
  }
}
