import type { FeedHealth, FeedStatus } from '#schemas';
import { agencyOf } from '#libs/access';
import { FeedHealthStore, type FeedRun, toFeed } from '#libs/flag-index';
import { PostgresAccessStore } from '../access/index.ts';
import type { Session } from '../database.ts';

interface StatusRow {
  readonly agency: string;
  readonly stream: string;
  readonly runId: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly state: FeedStatus['state'];
  readonly pausedBecause: string | null;
  readonly read: number;
  readonly sent: number;
  readonly unchanged: number;
  readonly deadLettered: number;
  readonly codes: FeedStatus['codes'];
  readonly lastGoodAt: Date | null;
}

/** How many records of a feed a look-up can and cannot find. */
export type FeedCounts = Pick<FeedRun, 'agency' | 'stream' | 'records' | 'recordsNotFound' | 'notToBeLookedUp'>;

/** How the feeds run, from flags.feed_run and the records of the index. */
export class PostgresFeedHealthStore extends FeedHealthStore {
  constructor(private readonly session: Session) {
    super();
  }

  async ofAgency(agency: string, at: Date): Promise<FeedHealth> {
    const owner = agencyOf(await new PostgresAccessStore(this.session).directory(), agency);
    const runs = new Map((await this.runs()).map((run) => [`${run.agency}/${run.stream}`, run]));
    return {
      feeds: (owner?.streams ?? []).flatMap((stream) =>
        owner ? toFeed(owner, stream, runs.get(`${owner.id}/${stream.name}`), at) : [],
      ),
    };
  }

  async runs(): Promise<readonly FeedRun[]> {
    return this.runsWith(await this.counts());
  }

  /** The runs as they are now, with counts that may be a little older. */
  async runsWith(counts: readonly FeedCounts[]): Promise<readonly FeedRun[]> {
    const statuses = new Map((await this.session.query<StatusRow>(statusQuery)).map((row) => [keyOf(row), row]));
    const counted = new Map(counts.map((count) => [keyOf(count), count]));
    return [...new Set([...statuses.keys(), ...counted.keys()])].flatMap((key) => {
      const status = statuses.get(key);
      const feed = counted.get(key) ?? (status && { ...none, agency: status.agency, stream: status.stream });
      return feed ? { ...feed, ...(status && toRun(status)) } : [];
    });
  }

  /** A walk over the index: not for every look-up. */
  counts(): Promise<readonly FeedCounts[]> {
    return this.session.query<FeedCounts>(countsQuery);
  }
}

const none = { records: 0, recordsNotFound: 0, notToBeLookedUp: 0 };

const keyOf = ({ agency, stream }: { readonly agency: string; readonly stream: string }): string =>
  `${agency}/${stream}`;

function toRun({
  startedAt,
  finishedAt,
  pausedBecause,
  lastGoodAt,
  ...row
}: StatusRow): Pick<FeedRun, 'last' | 'lastGoodAt'> {
  return {
    last: {
      ...row,
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      ...(pausedBecause !== null && { pausedBecause }),
    },
    ...(lastGoodAt && { lastGoodAt }),
  };
}

const countsQuery = `
  select agency, stream, count(*) filter (where involvement_count > 0)::int as records,
    count(*) filter (where involvement_count > 0 and (subject is null or identity_evidence = 'C'))::int as "recordsNotFound",
    coalesce(sum(involvement_count) filter (where subject is null or identity_evidence = 'C'), 0)::int as "notToBeLookedUp"
  from flags.record where agency is not null group by agency, stream`;

const statusQuery = `
  select agency, stream, run_id as "runId", started_at as "startedAt", finished_at as "finishedAt", state,
    paused_because as "pausedBecause", read, sent, unchanged, dead_lettered as "deadLettered", codes,
    last_good_at as "lastGoodAt"
  from flags.feed_run`;
