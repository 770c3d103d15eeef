import type { ReviewQuality } from '#schemas';
import { type AnswerPair, QualityStore, type SampledPair } from '#libs/linkage';
import type { Session } from '../database.ts';
import { sampledPairs } from './postgres-sample-store.ts';
import { isSilent } from './silent-person.ts';

const ordinary = `not ${isSilent('r.left_handle, r.right_handle')}`;
const empty = { open: 0, overdue: 0, urgent: 0, oldest: null, median_days: null };

/** Counts of the stewards' queue in schema identity. */
export class PostgresQualityStore extends QualityStore {
  constructor(private readonly session: Session) {
    super();
  }

  async backlog(now: Date): Promise<ReviewQuality['backlog']> {
    const [row = empty] = await this.session.query<
      Pick<ReviewQuality['backlog'], 'open' | 'overdue' | 'urgent'> & {
        readonly oldest: Date | null;
        readonly median_days: number | null;
      }
    >(
      `select count(*) filter (where state = 'open')::int as open,
         count(*) filter (where state = 'open' and due_at < $1)::int as overdue,
         count(*) filter (where state = 'open' and urgency <> 'green')::int as urgent,
         min(created_at) filter (where state = 'open') as oldest,
         percentile_cont(0.5) within group (order by extract(epoch from decided_at - created_at) / 86400)
           filter (where state = 'decided')::float8 as median_days
       from identity.review r where state <> 'obsolete' and ${ordinary}`,
      [now],
    );
    const { open, overdue, urgent, oldest, median_days: median } = row;
    return {
      ...{ open, overdue, urgent },
      ...(oldest && { oldestOpenedAt: oldest.toISOString() }),
      ...(median !== null && { medianDaysToDecide: Math.max(0, median) }),
    };
  }

  async verdicts(since: Date): Promise<ReviewQuality['verdicts']> {
    const [row] = await this.session.query<ReviewQuality['verdicts']>(
      `select count(*) filter (where verdict = 'same')::int as same, count(*) filter (where verdict = 'different')::int as different,
         count(*) filter (where verdict = 'cannot-tell')::int as "cannotTell"
       from identity.review r where state = 'decided' and decided_at >= $1 and ${ordinary}`,
      [since],
    );
    return row ?? { same: 0, different: 0, cannotTell: 0 };
  }

  async answerPairs(since: Date): Promise<readonly AnswerPair[]> {
    const rows = await this.session.query<{ answers: AnswerPair }>(
      `select (array_agg(o.answer order by o.given_at, o.user_id))[1:2] as answers
       from identity.review_opinion o join identity.review r on r.id = o.review_id
       where o.answer <> 'know-person' and o.given_at >= greatest(r.created_at, $1) and r.state <> 'obsolete' and ${ordinary}
       group by o.review_id having count(*) >= 2 order by o.review_id`,
      [since],
    );
    return rows.map(({ answers }) => answers);
  }

  async undone(since: Date): Promise<ReviewQuality['undone']> {
    const [row] = await this.session.query<ReviewQuality['undone']>(
      `select count(*)::int as linked, count(*) filter (where exists (select from identity.decision d
           where d.left_handle = r.left_handle and d.right_handle = r.right_handle and d.origin = 'steward'
             and d.verdict = 'different'))::int as undone
       from identity.review r where state = 'decided' and verdict = 'same' and decided_at >= $1 and ${ordinary}`,
      [since],
    );
    return row ?? { linked: 0, undone: 0 };
  }

  sampled(): Promise<readonly SampledPair[]> {
    return sampledPairs(this.session);
  }
}
