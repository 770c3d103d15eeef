import { validate as isUuid } from 'uuid';
import type { ReviewQueue, ReviewSummary, SourceAnswerCode } from '#schemas';
import {
  type AskedQuestion,
  type HeldRecord,
  type IdentityKeys,
  type KeptReview,
  type OpenReview,
  type Opinion,
  type QuestionToSource,
  type QueuePage,
  ReviewStore,
  type ReviewSurroundings,
  type ReviewVerdict,
} from '#libs/linkage';
import type { Session } from '../database.ts';
import { columnOf } from './column-of.ts';
import { handleOf } from './handle-of.ts';
import { openRow, type SealedRow } from './sealed-row.ts';
import { isSilent } from './silent-person.ts';

interface ReviewRow {
  readonly id: string;
  readonly silent: boolean;
  readonly left: string;
  readonly right: string;
  readonly state: KeptReview['state'];
  readonly verdict: ReviewVerdict | null;
  readonly urgency: KeptReview['urgency'];
  readonly created_at: Date;
  readonly due_at: Date;
}

interface QuestionRow extends Omit<AskedQuestion, 'answer'> {
  readonly answer: SourceAnswerCode | null;
}

const questionColumns = `q.id, q.review_id as "reviewId", ${handleOf('q.handle')} as "recordHandle", q.question,
  q.asked_by as "askedBy", q.asked_at as "askedAt", q.due_at as "dueAt", q.answer`;
const inQueue = (queue: string): string => `${isSilent('r.left_handle, r.right_handle')} = (${queue} = 'cleared')`;
const personsOf = `(select person_id from identity.membership where handle = any($1::uuid[]))`;

/** Reviews as stewards work on them, in one transaction of the hub. */
export class PostgresReviewStore extends ReviewStore {
  constructor(
    private readonly session: Session,
    private readonly keys: IdentityKeys,
  ) {
    super();
  }

  async queue(queue: ReviewQueue, userId: string, limit: number, now: Date): Promise<QueuePage> {
    const [counts] = await this.session.query<Pick<QueuePage, 'open' | 'decided' | 'overdue'>>(
      `select count(*) filter (where state = 'open')::int as open, count(*) filter (where state = 'decided')::int as decided,
         count(*) filter (where state = 'open' and due_at < $2)::int as overdue
       from identity.review r where state <> 'obsolete' and ${inQueue('$1')}`,
      [queue, now],
    );
    const rows = await this.session.query<
      ReviewRow & { match_weight: number; waits: ReviewSummary['waitsFor'] | null }
    >(
      `select r.id, r.created_at, r.due_at, r.urgency, r.match_weight, w.waits from identity.review r
       cross join lateral (select case
         when exists (select from identity.source_question q
           where q.review_id = r.id and q.answer is null and q.due_at >= $4) then 'source'
         when exists (select from identity.review_opinion o
           where o.review_id = r.id and o.given_at >= r.created_at and o.answer <> 'know-person') then 'second-opinion'
         end as waits) w
       where r.state = 'open' and ${inQueue('$1')} and not exists (select from identity.review_opinion o
         where o.review_id = r.id and o.user_id = $2 and o.given_at >= r.created_at)
       order by array_position(array['red', 'amber', 'green'], r.urgency), (w.waits = 'source') is true, r.due_at, r.created_at, r.id
       limit $3`,
      [queue, userId, limit, now],
    );
    return {
      ...(counts ?? { open: 0, decided: 0, overdue: 0 }),
      reviews: rows.map((row) => ({
        id: row.id,
        createdAt: row.created_at.toISOString(),
        dueAt: row.due_at.toISOString(),
        urgency: row.urgency,
        matchWeight: row.match_weight,
        ...(row.waits && { waitsFor: row.waits }),
      })),
    };
  }

  async lock(reviewId: string): Promise<KeptReview | undefined> {
    if (!isUuid(reviewId)) return undefined;
    const [row] = await this.session.query<ReviewRow>(
      `select r.id, ${isSilent('r.left_handle, r.right_handle')} as silent, ${handleOf('r.left_handle')} as left,
         ${handleOf('r.right_handle')} as right, r.state, r.verdict, r.urgency, r.created_at, r.due_at
       from identity.review r where r.id = $1 and r.state <> 'obsolete' for update of r`,
      [reviewId],
    );
    if (!row) return undefined;
    const { id, silent, left, right, state, verdict, urgency, created_at: createdAt, due_at: dueAt } = row;
    const opinions = await this.session.query<Opinion>(
      `select user_id as "userId", answer, given_at as at from identity.review_opinion
       where review_id = $1 and given_at >= $2 order by given_at, user_id`,
      [id, createdAt],
    );
    const questions = await this.session.query<QuestionRow>(
      `select ${questionColumns} from identity.source_question q where q.review_id = $1 order by q.asked_at, q.id`,
      [id],
    );
    return {
      id,
      queue: silent ? 'cleared' : 'ordinary',
      left,
      right,
      state,
      ...(verdict && { verdict }),
      urgency,
      createdAt,
      dueAt,
      opinions,
      questions: questions.map(toQuestion),
    };
  }

  async surroundings({ left, right }: KeptReview): Promise<ReviewSurroundings> {
    const rows = await this.session.query<SealedRow & { person_id: string }>(
      `select ${handleOf('a.handle')} as handle, a.version, a.sealed, k.wrapped_key, m.person_id
       from identity.membership m join identity.agency_record a using (handle) join identity.record_key k using (handle)
       where m.person_id in ${personsOf} and a.state = 'active' order by a.handle`,
      [[left, right]],
    );
    const records: HeldRecord[] = rows.map((row) => ({
      recordHandle: row.handle,
      personId: row.person_id,
      record: openRow(this.keys, row).record,
    }));
    const [around] = await this.session.query<{ told_apart: boolean; another_alike: boolean }>(
      `select
         exists (select from identity.decision d where d.verdict = 'different' and d.origin = 'steward'
           and (d.left_handle = any($1::uuid[]) or d.right_handle = any($1::uuid[]))) as told_apart,
         exists (select from identity.link_evidence e
           join identity.membership m on m.handle = case when e.left_handle = any($1::uuid[]) then e.right_handle else e.left_handle end
           where (e.left_handle = any($1::uuid[]) or e.right_handle = any($1::uuid[])) and m.person_id <> all($2::uuid[])
         ) as another_alike`,
      [columnOf(records, (record) => record.recordHandle), columnOf(records, (record) => record.personId)],
    );
    return { records, toldApart: around?.told_apart ?? false, anotherAlike: around?.another_alike ?? false };
  }

  async addOpinion(reviewId: string, { userId, answer, at }: Opinion): Promise<void> {
    await this.session.query(
      `insert into identity.review_opinion (review_id, user_id, answer, given_at) values ($1, $2, $3, $4)
       on conflict (review_id, user_id) do update set answer = excluded.answer, given_at = excluded.given_at`,
      [reviewId, userId, answer, at],
    );
  }

  async decide(reviewId: string, verdict: ReviewVerdict, userId: string, at: Date): Promise<void> {
    await this.session.query(
      `update identity.review set state = 'decided', verdict = $2, decided_by = $3, decided_at = $4 where id = $1`,
      [reviewId, verdict, userId, at],
    );
    await this.session.query(
      `update identity.sampled_pair s set verdict = $2, answered_at = $3
       from identity.review r, identity.agency_record a, identity.agency_record b
       where r.id = $1 and s.left_handle = r.left_handle and s.right_handle = r.right_handle and s.verdict is null
         and a.handle = s.left_handle and a.version = s.left_version and b.handle = s.right_handle and b.version = s.right_version`,
      [reviewId, verdict, at],
    );
  }

  openPersons(): Promise<readonly OpenReview[]> {
    return this.session.query<OpenReview>(
      `select r.id, r.urgency, array_agg(m.person_id) as persons
       from identity.review r join identity.membership m on m.handle in (r.left_handle, r.right_handle)
       where r.state = 'open' and m.person_id is not null group by r.id having count(distinct m.person_id) = 2`,
    );
  }

  async press(reviewId: string, urgency: KeptReview['urgency'], dueAt: Date): Promise<void> {
    await this.session.query(
      `update identity.review set urgency = $2, due_at = least(due_at, $3) where id = $1 and state = 'open'`,
      [reviewId, urgency, dueAt],
    );
  }

  async ask({ id, reviewId, recordHandle, question, askedBy, askedAt, dueAt }: AskedQuestion): Promise<void> {
    await this.session.query(
      `insert into identity.source_question (id, review_id, handle, question, asked_by, asked_at, due_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [id, reviewId, recordHandle, question, askedBy, askedAt, dueAt],
    );
  }

  async questionsTo(agency: string): Promise<readonly QuestionToSource[]> {
    const rows = await this.session.query<QuestionRow & SealedRow>(
      `select ${questionColumns}, ${handleOf('a.handle')} as handle, a.version, a.sealed, k.wrapped_key
       from identity.source_question q join identity.agency_record a using (handle) join identity.record_key k using (handle)
       where q.answer is null and a.agency = $1 and a.state = 'active' order by q.asked_at, q.id limit 100`,
      [agency],
    );
    return rows.map((row) => ({ ...toQuestion(row), held: { record: openRow(this.keys, row).record } }));
  }

  async answerQuestion(
    id: string,
    agency: string,
    answer: SourceAnswerCode,
    userId: string,
    at: Date,
  ): Promise<boolean> {
    if (!isUuid(id)) return false;
    const rows = await this.session.query(
      `update identity.source_question q set answer = $3, answered_by = $4, answered_at = $5
       from identity.agency_record a where a.handle = q.handle and q.id = $1 and a.agency = $2 and q.answer is null
       returning q.id`,
      [id, agency, answer, userId, at],
    );
    return rows.length > 0;
  }
}

function toQuestion(row: QuestionRow): AskedQuestion {
  const { id, reviewId, recordHandle, question, askedBy, askedAt, dueAt, answer } = row;
  return { id, reviewId, recordHandle, question, askedBy, askedAt, dueAt, ...(answer && { answer }) };
}
