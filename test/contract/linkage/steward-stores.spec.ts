import { aPartnership } from '#libs/access/testing';
import type { LinkageStores } from '#libs/linkage';
import { describeStewardStores } from '#libs/linkage/testing';
import {
  loadPartnership,
  PostgresConsumerOffsets,
  PostgresLinkageUnitOfWork,
  PostgresStewardUnitOfWork,
  TransactionalEvents,
} from '#libs/postgres';
import { identityKeys, LinkageUnderTest } from './linkage-under-test.ts';

const quiet = (partnership = aPartnership()) => {
  const agencies = partnership.agencies.map((agency) => ({
    ...agency,
    id: 'quiet',
    streams: agency.streams.map((stream) => ({ ...stream, name: 'people', tier: 'silent' as const })),
  }));
  return { ...partnership, agencies: [...partnership.agencies, agencies[0]!] };
};

describeStewardStores('PostgreSQL', async () => {
  const linkage = await LinkageUnderTest.start('postgres');
  await loadPartnership(linkage.owner, quiet());
  const { epoch } = await new PostgresConsumerOffsets(linkage.owner).claim('matcher', 'agency-records', 0);
  const at = { group: 'matcher', topic: 'agency-records', partition: 0, epoch, first: 0n, next: 1n } as const;
  const events = new TransactionalEvents('log');
  const matcher = new PostgresLinkageUnitOfWork(linkage.owner, identityKeys, events);
  const write = (work: (stores: LinkageStores) => Promise<void>): Promise<void> => matcher.run(at, work);
  return {
    work: new PostgresStewardUnitOfWork(linkage.hub, identityKeys, events),
    put: (...held) =>
      write(async ({ records, persons }) => {
        await records.lockHeads(held.map(({ recordHandle }) => recordHandle));
        await records.write(
          held.map(({ recordHandle, record }) => ({
            ...{ recordHandle, agency: record.recordRef.agency, stream: record.recordRef.stream, version: 1n },
            ...({ contentHash: 'c'.repeat(32), state: 'active', record, blockingKeys: [], ownEvidence: 'B' } as const),
          })),
        );
        await persons.putMemberships(
          held.map(({ recordHandle, personId }) => ({
            ...({
              recordHandle,
              toPerson: personId,
              cause: 'arrived',
              identityEvidence: 'B',
              membershipVersion: 1n,
            } as const),
          })),
          'model',
          new Date(),
        );
      }),
    async open({ left, right, matchWeight, urgency = 'green', at: openedAt, dueAt }) {
      await write(({ reviews }) => reviews.open([{ left, right, matchWeight }], openedAt, dueAt));
      const [row] = await linkage.owner.query<{ id: string }>(
        'update identity.review set urgency = $3 where left_handle = $1 and right_handle = $2 returning id',
        [left, right, urgency],
      );
      return row!.id;
    },
    close: () => linkage.stop(),
  };
});
