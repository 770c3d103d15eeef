import { describeUnlinkingStores } from '#libs/linkage/testing';
import { StewardStoresOnPostgres } from './steward-stores-on-postgres.ts';

describeUnlinkingStores('PostgreSQL', async () => {
  const postgres = await StewardStoresOnPostgres.start();
  const { owner } = postgres.linkage;
  return {
    work: postgres.work,
    put: (...held) => postgres.put(held),
    move: (...moves) =>
      postgres.write(({ persons }) =>
        Promise.all(
          moves.map(({ modelId, at, cause, ...change }) =>
            persons.putMemberships([{ ...change, cause: cause as 'linked' }], modelId, at),
          ),
        ).then(() => undefined),
      ),
    forbid: ({ origin, since, left, right }) =>
      postgres.write(({ persons }) =>
        persons.putConstraints([{ left, right, origin, verdict: 'different', order: BigInt(since?.getTime() ?? 1) }]),
      ),
    async disclose(...lookUps) {
      for (const { receipt, at, askerAgency, purpose, subject, membershipVersion } of lookUps) {
        await owner.query(
          `insert into flags.look_up (receipt, at, asker_agency, purpose, outcome, new_agencies) values ($1, $2, $3, $4, 'SHOWN', 1)`,
          [receipt, at, askerAgency, purpose],
        );
        await owner.query(
          `insert into flags.disclosure (receipt, flag_id, at, asker_agency, subject, owner, level, membership_version)
           values ($1, gen_random_uuid(), $2, $3, $4, 'police', 'L2', $5)`,
          [receipt, at, askerAgency, subject, membershipVersion.toString()],
        );
      }
    },
    close: () => postgres.linkage.stop(),
  };
});
