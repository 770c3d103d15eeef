import { policyVersion, type Viewer } from '#libs/access';
import { PostgresAuditLedger, type PostgresReviewStore } from '#libs/postgres';
import type { ReviewDecision } from '#schemas';
import { ReviewDecisions } from './review-decisions.ts';

/** Keeps the verdict, its audit row and its event in one transaction. */
export class PostgresReviewDecisions extends ReviewDecisions {
  constructor(private readonly reviews: PostgresReviewStore) {
    super();
  }

  async decide(viewer: Viewer, reviewId: string, verdict: ReviewDecision['verdict'], now: Date): Promise<void> {
    const { userId, agency, team } = viewer;
    await this.reviews.decide(reviewId, verdict, userId, now, (session) =>
      new PostgresAuditLedger(session).append({
        action: 'decide-review',
        at: now,
        userId,
        agency,
        team,
        policyVersion,
        reviewId,
        verdict,
      }),
    );
  }
}
