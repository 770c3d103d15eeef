import { v7 as uuidv7, validate as isUuid } from 'uuid';
import type { DecisionEvent, Review, Reviews } from '#schemas';
import { HubError } from '#schemas/errors';
import { toEvent } from '#libs/events';
import { type IdentityKeys, reviewOf, ReviewStore } from '#libs/linkage';
import { type HubModel, LiveMatcher } from '#matching';
import type { Database, Session } from '../database.ts';
import type { TransactionalEvents } from '../log/index.ts';
import { handleOf } from './handle-of.ts';
import { openRow, type SealedRow } from './sealed-row.ts';

interface ReviewRow {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly match_weight: number;
  readonly state: 'open' | 'decided' | 'obsolete';
  readonly verdict: DecisionEvent['verdict'] | null;
  readonly created_at: Date;
  readonly due_at: Date;
}

const columns = `id, ${handleOf('left_handle')} as left, ${handleOf('right_handle')} as right, match_weight, state, verdict,
  created_at, due_at`;

/** Records held to compare two of them. */
const recordsCompared = 16;

/** Reviews as the hub serves them. */
export class PostgresReviewStore extends ReviewStore {
  private readonly matcher: LiveMatcher;

  constructor(
    private readonly database: Database,
    private readonly keys: IdentityKeys,
    private readonly events: TransactionalEvents,
    model: HubModel,
  ) {
    super();
    this.matcher = new LiveMatcher(model, recordsCompared);
  }

  async open(limit: number): Promise<Reviews> {
    const [counts] = await this.database.query<{ open: number; decided: number }>(
      `select count(*) filter (where state = 'open')::int as open, count(*) filter (where state = 'decided')::int as decided
       from identity.review`,
    );
    const rows = await this.database.query<ReviewRow>(
      `select ${columns} from identity.review where state = 'open' order by due_at, id limit $1`,
      [limit],
    );
    return {
      open: counts?.open ?? 0,
      decided: counts?.decided ?? 0,
      reviews: rows.map((row) => ({
        id: row.id,
        createdAt: row.created_at.toISOString(),
        dueAt: row.due_at.toISOString(),
        matchWeight: row.match_weight,
      })),
    };
  }

  async review(reviewId: string): Promise<Review | undefined> {
    if (!isUuid(reviewId)) return undefined;
    const [row] = await this.database.query<ReviewRow>(
      `select ${columns} from identity.review where id = $1 and state <> 'obsolete'`,
      [reviewId],
    );
    if (!row || row.state === 'obsolete') return undefined;
    const sealed = await this.database.query<SealedRow>(
      `select ${handleOf('a.handle')} as handle, a.version, a.sealed, k.wrapped_key
       from identity.agency_record a join identity.record_key k using (handle)
       where a.handle = any($1::uuid[]) and a.state = 'active'`,
      [[row.left, row.right]],
    );
    const records = new Map(sealed.map((record) => [record.handle, openRow(this.keys, record).record]));
    const [left, right] = [records.get(row.left), records.get(row.right)];
    if (!left || !right) return undefined;
    const { id, state, verdict, created_at: createdAt, due_at: dueAt } = row;
    return reviewOf({ id, state, ...(verdict && { verdict }), createdAt, dueAt }, left, right, this.matcher);
  }

  /** @param alongside more to be done in the same transaction, such as an audit row */
  async decide(
    reviewId: string,
    verdict: DecisionEvent['verdict'],
    userId: string,
    now: Date,
    alongside: (session: Session, decision: DecisionEvent) => Promise<void> = () => Promise.resolve(),
  ): Promise<DecisionEvent> {
    if (!isUuid(reviewId)) throw new HubError('NOT_FOUND');
    return this.database.transaction(async (session) => {
      const [row] = await session.query<ReviewRow>(
        `update identity.review set state = 'decided', verdict = $2, decided_by = $3, decided_at = $4
         where id = $1 and state = 'open' returning ${columns}`,
        [reviewId, verdict, userId, now],
      );
      if (!row) throw await whyNot(session, reviewId);
      const decision: DecisionEvent = {
        decisionId: uuidv7(),
        reviewId,
        verdict,
        leftHandle: row.left,
        rightHandle: row.right,
        decidedAt: now.toISOString(),
      };
      await alongside(session, decision);
      await this.events.append(session, [
        toEvent({
          topic: 'decisions',
          key: decision.leftHandle,
          body: decision,
          op: 'decided',
          version: decision.decisionId,
          source: '/hub',
          at: now,
        }),
      ]);
      return decision;
    });
  }
}

async function whyNot(session: Session, reviewId: string): Promise<HubError> {
  const rows = await session.query(`select from identity.review where id = $1`, [reviewId]);
  return new HubError(rows.length > 0 ? 'REVIEW_DECIDED' : 'NOT_FOUND', { reviewId });
}
