import type { TopicName } from '#libs/events';
import type { Database } from '../database.ts';
import { type Lease, type Member, type Partition, partitionShare } from './partition-share.ts';

/** What a member holds after a heartbeat. */
export interface Holding {
  readonly held: readonly Partition[];
  /** Part of `held` that others are waiting for. */
  readonly surplus: readonly Partition[];
}

/** What a membership is made of. */
export interface MembershipSettings {
  readonly group: string;
  readonly topics: readonly TopicName[];
  /** Different for each running subscription. */
  readonly owner: string;
  /** After this silence others take the partitions over. */
  readonly leaseMs: number;
}

const split = (partitions: readonly Partition[]): [string[], number[]] => [
  partitions.map(({ topic }) => topic),
  partitions.map(({ partition }) => partition),
];

/** One subscription's place in its consumer group: a row in log.member, and rows in log.lease for the partitions it may read. */
export class GroupMembership {
  private readonly database: Database;
  private readonly settings: MembershipSettings;

  constructor(database: Database, settings: MembershipSettings) {
    this.database = database;
    this.settings = settings;
  }

  /** Says that the member lives, clears what the dead left behind, and takes free partitions up to the fair share. */
  async heartbeat(): Promise<Holding> {
    const { group, owner, topics, leaseMs } = this.settings;
    return this.database.transaction(async (session) => {
      await session.query(`select pg_advisory_xact_lock(hashtext('signpost members'), hashtext($1))`, [group]);
      const until = `clock_timestamp() + $3 * interval '1 millisecond'`;
      await session.query(`delete from log.member where consumer_group = $1 and expires_at < clock_timestamp()`, [
        group,
      ]);
      await session.query(
        `insert into log.member (consumer_group, owner, expires_at, topics, joined_at)
         values ($1, $2, ${until}, $4, clock_timestamp())
         on conflict (consumer_group, owner) do update set expires_at = excluded.expires_at`,
        [group, owner, leaseMs, topics],
      );
      await session.query(`update log.lease set expires_at = ${until} where consumer_group = $1 and owner = $2`, [
        group,
        owner,
        leaseMs,
      ]);
      await session.query(`delete from log.lease where consumer_group = $1 and expires_at < clock_timestamp()`, [
        group,
      ]);
      const members = await session.query<Member>(
        `select owner, topics from log.member where consumer_group = $1 order by joined_at, owner`,
        [group],
      );
      const leases = await session.query<Lease>(
        `select topic, partition, owner from log.lease where consumer_group = $1 order by topic, partition`,
        [group],
      );
      const { take, surplus } = partitionShare(owner, topics, members, leases);
      await session.query(
        `insert into log.lease (consumer_group, owner, expires_at, topic, partition)
         select $1, $2, ${until}, * from unnest($4::text[], $5::int[])`,
        [group, owner, leaseMs, ...split(take)],
      );
      return { held: [...leases.filter((lease) => lease.owner === owner), ...take], surplus };
    });
  }

  /** Gives partitions back, for others to take. */
  async release(partitions: readonly Partition[]): Promise<void> {
    await this.database.query(
      `delete from log.lease where consumer_group = $1 and owner = $2
       and (topic, partition) in (select * from unnest($3::text[], $4::int[]))`,
      [this.settings.group, this.settings.owner, ...split(partitions)],
    );
  }

  /** Leaves the group and gives everything back. */
  async leave(): Promise<void> {
    const { group, owner } = this.settings;
    await this.database.transaction(async (session) => {
      await session.query(`delete from log.lease where consumer_group = $1 and owner = $2`, [group, owner]);
      await session.query(`delete from log.member where consumer_group = $1 and owner = $2`, [group, owner]);
    });
  }
}
