import type { Viewer } from '#libs/access';
import { ReviewStore } from '#libs/linkage';
import type { DecisionEvent, Review, ReviewDecision, Reviews } from '#schemas';
import { HubError } from '#schemas/errors';
import { ReviewDecisions } from '../reviews/review-decisions.ts';

const side = {
  names: [{ use: 'official', given: ['Kwabena'], family: 'Okafor' }],
  birthDates: [],
  sex: 'male',
  outwardCodes: [],
} as const;

/** One open review of two synthetic records. */
export const aReview: Review = {
  id: '00000000-0000-4000-8000-00000000000a',
  state: 'open',
  createdAt: '2026-11-24T09:00:00.000Z',
  dueAt: '2026-12-01T09:00:00.000Z',
  matchWeight: 3.5,
  priorWeight: -12,
  modelId: 'test',
  left: side,
  right: side,
  addresses: 'not-known',
  identifiers: 'not-known',
  comparisons: [],
};

/** A queue with one review, in memory. */
export class MemoryReviewStore extends ReviewStore {
  verdict: ReviewDecision['verdict'] | undefined;

  open(): Promise<Reviews> {
    const { id, createdAt, dueAt, matchWeight } = aReview;
    const decided = this.verdict ? 1 : 0;
    const reviews = this.verdict ? [] : [{ id, createdAt, dueAt, matchWeight }];
    return Promise.resolve({ open: 1 - decided, decided, reviews });
  }

  review(reviewId: string): Promise<Review | undefined> {
    return Promise.resolve(reviewId === aReview.id ? aReview : undefined);
  }

  decide(reviewId: string, verdict: ReviewDecision['verdict'], _userId: string, now: Date): Promise<DecisionEvent> {
    if (reviewId !== aReview.id) return Promise.reject(new HubError('NOT_FOUND'));
    if (this.verdict) return Promise.reject(new HubError('REVIEW_DECIDED'));
    this.verdict = verdict;
    const [leftHandle, rightHandle] = ['a'.repeat(32), 'b'.repeat(32)];
    return Promise.resolve({
      decisionId: reviewId,
      reviewId,
      verdict,
      leftHandle,
      rightHandle,
      decidedAt: now.toISOString(),
    });
  }
}

/** Decisions upon that queue. */
export class MemoryReviewDecisions extends ReviewDecisions {
  /** Who read, in order. */
  readonly readBy: string[] = [];

  constructor(private readonly reviews: MemoryReviewStore) {
    super();
  }

  async read(viewer: Viewer, reviewId: string): Promise<Review> {
    const review = await this.reviews.review(reviewId);
    if (!review) throw new HubError('NOT_FOUND');
    this.readBy.push(viewer.userId);
    return review;
  }

  async decide(viewer: Viewer, reviewId: string, verdict: ReviewDecision['verdict'], now: Date): Promise<void> {
    await this.reviews.decide(reviewId, verdict, viewer.userId, now);
  }
}
