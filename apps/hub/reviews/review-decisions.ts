import type { Viewer } from '#libs/access';
import type { ReviewDecision } from '#schemas';

/** A data steward's word on a review, with its audit row: both or neither. */
export abstract class ReviewDecisions {
  /** @throws HubError NOT_FOUND, REVIEW_DECIDED */
  abstract decide(viewer: Viewer, reviewId: string, verdict: ReviewDecision['verdict'], now: Date): Promise<void>;
}
