import { policyVersion, type Viewer } from '#libs/access';
import { type Database, PostgresAuditLedger, type PostgresReviewStore } from '#libs/postgres';
import type { Review, ReviewDecision } from '#schemas';
import { HubError } from '#schemas/errors';
import { ReviewDecisions } from './review-decisions.ts';

/** Keeps verdict, audit row and event in one transaction; no pair is shown before its audit row is written. */
export class PostgresReviewDecisions extends ReviewDecisions {
  constructor(
    private readonly database: Database,
    private readonly reviews: PostgresReviewStore,
  ) {
    super();
  }

  read(viewer: Viewer, reviewId: string, now: Date): Promise<Review> {
    const { userId, agency, team } = viewer;
    return this.database.transaction(async (session) => {
      const entry = { action: 'read-review', at: now, userId, agency, team, policyVersion, reviewId } as const;
      await new PostgresAuditLedger(session).append(entry);
      const review = await this.reviews.review(reviewId);
      if (!review) throw new HubError('NOT_FOUND');
      return review;
    });
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
