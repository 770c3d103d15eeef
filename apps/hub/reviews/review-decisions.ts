import type { Viewer } from '#libs/access';
import type { Review, ReviewDecision } from '#schemas';

/** A data steward at a review: what is read and what is decided, each with its audit row: both or neither. */
export abstract class ReviewDecisions {
  /** @throws HubError NOT_FOUND */
  abstract read(viewer: Viewer, reviewId: string, now: Date): Promise<Review>;

  /** @throws HubError NOT_FOUND, REVIEW_DECIDED */
  abstract decide(viewer: Viewer, reviewId: string, verdict: ReviewDecision['verdict'], now: Date): Promise<void>;
}
