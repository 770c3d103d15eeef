import type { DecisionEvent, Review, Reviews } from '#schemas';

/** Data stewards' queue of uncertain matches, blind to agency. */
export abstract class ReviewStore {
  /** @param limit at most this many, oldest deadline first; the counts are of all */
  abstract open(limit: number): Promise<Reviews>;

  /** Two records side by side with the evidence; undefined when there is no such review or one of its records is gone. */
  abstract review(reviewId: string): Promise<Review | undefined>;

  /**
   * Records a verdict and publishes it to topic decisions in the same transaction: nothing else is to be published.
   *
   * @throws HubError REVIEW_DECIDED when it was decided before or has become obsolete, NOT_FOUND
   */
  abstract decide(
    reviewId: string,
    verdict: DecisionEvent['verdict'],
    userId: string,
    now: Date,
  ): Promise<DecisionEvent>;
}
