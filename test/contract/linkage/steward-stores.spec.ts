import { describeStewardStores } from '#libs/linkage/testing';
import { StewardStoresOnPostgres } from './steward-stores-on-postgres.ts';

describeStewardStores('PostgreSQL', async () => {
  const postgres = await StewardStoresOnPostgres.start();
  return {
    work: postgres.work,
    async put(...held) {
      await postgres.put(held);
      await postgres.write(({ persons }) =>
        persons.putMemberships(
          held.map(({ recordHandle, personId }) => ({
            ...{ recordHandle, toPerson: personId, membershipVersion: 1n },
            ...({ cause: 'arrived', identityEvidence: 'B' } as const),
          })),
          'model',
          new Date(),
        ),
      );
    },
    async open({ left, right, matchWeight, urgency = 'green', at, dueAt }) {
      await postgres.write(({ reviews }) => reviews.open([{ left, right, matchWeight }], at, dueAt));
      const [row] = await postgres.linkage.owner.query<{ id: string }>(
        'update identity.review set urgency = $3 where left_handle = $1 and right_handle = $2 returning id',
        [left, right, urgency],
      );
      return row!.id;
    },
    sample: (pair) => postgres.write(({ samples }) => samples.put([pair])),
    close: () => postgres.linkage.stop(),
  };
});
