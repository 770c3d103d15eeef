import type { ReviewQueue, ReviewSummary, SourceAnswerCode } from '#schemas';
import type {
  AskedQuestion,
  KeptReview,
  Opinion,
  QueuePage,
  ReviewSurroundings,
  ReviewVerdict,
} from '../stewards/review-rows.ts';
import { type OpenReview, type QuestionToSource, ReviewStore } from '../stewards/review-store.ts';
import { queueOfReview } from './queue-of-review.ts';
import type { StewardState, ReviewInMemory } from './steward-state.ts';

const urgencies = ['red', 'amber', 'green'];

/** Reviews in memory. */
export class InMemoryReviewStore extends ReviewStore {
  private readonly state: StewardState;
  private readonly questions = new Map<string, AskedQuestion>();

  constructor(state: StewardState) {
    super();
    this.state = state;
  }

  queue(queue: ReviewQueue, userId: string, limit: number, now: Date): Promise<QueuePage> {
    const all = [...this.state.reviews.values()].filter((review) => queueOfReview(this.state, review) === queue);
    const open = all.filter(({ state }) => state === 'open');
    const theirs = open.filter(({ opinions }) => !opinions.has(userId)).map((review) => this.summaryOf(review, now));
    return Promise.resolve({
      open: open.length,
      decided: all.length - open.length,
      overdue: open.filter(({ dueAt }) => dueAt < now).length,
      reviews: theirs.sort(byUrgency).slice(0, limit),
    });
  }

  lock(reviewId: string): Promise<KeptReview | undefined> {
    const review = this.state.reviews.get(reviewId);
    if (!review) return Promise.resolve(undefined);
    const { id, left, right, state, verdict, urgency = 'green', at: createdAt, dueAt, opinions } = review;
    return Promise.resolve({
      ...{ id, left, right, state, urgency, createdAt, dueAt, queue: queueOfReview(this.state, review) },
      ...(verdict && { verdict }),
      opinions: [...opinions.values()],
      questions: [...this.questions.values()].filter((question) => question.reviewId === id),
    });
  }

  surroundings({ left, right }: KeptReview): Promise<ReviewSurroundings> {
    const persons = new Set([left, right].map((handle) => this.state.records.get(handle)?.personId));
    const records = [...this.state.records.values()].filter(({ personId }) => persons.has(personId));
    const handles = new Set(records.map(({ recordHandle }) => recordHandle));
    return Promise.resolve({
      records: records.sort((one, other) => (one.recordHandle < other.recordHandle ? -1 : 1)),
      toldApart: this.state.toldApart.some(([one, other]) => handles.has(one) || handles.has(other)),
      anotherAlike: false,
    });
  }

  addOpinion(reviewId: string, opinion: Opinion): Promise<void> {
    this.state.reviews.get(reviewId)?.opinions.set(opinion.userId, opinion);
    return Promise.resolve();
  }

  /** Here records have no versions: they are as they were drawn. */
  decide(reviewId: string, verdict: ReviewVerdict, _userId: string, at: Date): Promise<void> {
    const review = this.state.reviews.get(reviewId);
    if (!review) return Promise.resolve();
    Object.assign(review, { state: 'decided', verdict });
    for (const [place, pair] of this.state.sampled.entries())
      if (pair.left === review.left && pair.right === review.right && pair.verdict === undefined)
        this.state.sampled[place] = { ...pair, verdict, answeredAt: at };
    return Promise.resolve();
  }

  openPersons(): Promise<readonly OpenReview[]> {
    const open = [...this.state.reviews.values()].filter(({ state }) => state === 'open');
    return Promise.resolve(
      open
        .map(({ id, urgency = 'green', left, right }) => ({
          ...{ id, urgency },
          persons: [left, right].flatMap((handle) => this.state.records.get(handle)?.personId ?? []),
        }))
        .filter(({ persons }) => new Set(persons).size === 2),
    );
  }

  press(reviewId: string, urgency: KeptReview['urgency'], dueAt: Date): Promise<void> {
    const review = this.state.reviews.get(reviewId);
    if (review) Object.assign(review, { urgency, dueAt: dueAt < review.dueAt ? dueAt : review.dueAt });
    return Promise.resolve();
  }

  ask(question: AskedQuestion): Promise<void> {
    const isOpen = [...this.questions.values()].some(
      (known) =>
        known.answer === undefined &&
        known.reviewId === question.reviewId &&
        known.recordHandle === question.recordHandle &&
        known.question === question.question,
    );
    if (!isOpen) this.questions.set(question.id, question);
    return Promise.resolve();
  }

  questionsTo(agency: string): Promise<readonly QuestionToSource[]> {
    const waiting = [...this.questions.values()].filter(({ answer }) => answer === undefined);
    return Promise.resolve(
      waiting.flatMap((question) => {
        const held = this.state.records.get(question.recordHandle);
        return held?.record.recordRef.agency === agency ? [{ ...question, held }] : [];
      }),
    );
  }

  answerQuestion(id: string, agency: string, answer: SourceAnswerCode): Promise<boolean> {
    const question = this.questions.get(id);
    const held = question && this.state.records.get(question.recordHandle);
    if (!question || question.answer !== undefined || held?.record.recordRef.agency !== agency)
      return Promise.resolve(false);
    this.questions.set(id, { ...question, answer });
    return Promise.resolve(true);
  }

  private summaryOf(review: ReviewInMemory, now: Date): ReviewSummary {
    const { id, at, dueAt, urgency = 'green', matchWeight, opinions } = review;
    const asked = [...this.questions.values()].some(
      (question) => question.reviewId === id && question.answer === undefined && question.dueAt >= now,
    );
    const isGiven = [...opinions.values()].some(({ answer }) => answer !== 'know-person');
    return {
      ...{ id, createdAt: at.toISOString(), dueAt: dueAt.toISOString(), urgency, matchWeight },
      ...(asked ? { waitsFor: 'source' } : isGiven && { waitsFor: 'second-opinion' }),
    };
  }
}

function byUrgency(one: ReviewSummary, other: ReviewSummary): number {
  const keyOf = ({ urgency, waitsFor, dueAt, createdAt, id }: ReviewSummary): string =>
    [urgencies.indexOf(urgency), waitsFor === 'source' ? 1 : 0, dueAt, createdAt, id].join(' ');
  return keyOf(one) < keyOf(other) ? -1 : 1;
}
