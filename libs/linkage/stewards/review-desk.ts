import { decide, requirePermission, type Viewer } from '#libs/access';
import type { Review, ReviewQueue, ReviewReveal, ReviewRevealRequest, Reviews } from '#schemas';
import { HubError } from '#schemas/errors';
import { auditedBy } from './audited-by.ts';
import { isCommunal } from './is-communal.ts';
import type { ReviewEngine } from './review-engine.ts';
import type { KeptReview } from './review-rows.ts';
import { reviewOf } from './review-of.ts';
import { shownRecordsOf } from './shown-records-of.ts';
import type { StewardStores, StewardUnitOfWork } from './steward-unit-of-work.ts';

const mostListed = 100;

const mayReview = (viewer: Viewer, queue: ReviewQueue): boolean =>
  decide(viewer, 'review', { queue }, {}).effect === 'allow';

/** A review that this steward may work on, locked. @throws HubError ROLE_REFUSED to others, NOT_FOUND also for one of a queue that is closed to them */
export async function reviewFor(viewer: Viewer, reviewId: string, { reviews }: StewardStores): Promise<KeptReview> {
  if (!mayReview(viewer, 'cleared')) requirePermission(viewer, 'review', { queue: 'ordinary' }, {});
  const kept = await reviews.lock(reviewId);
  if (!kept || !mayReview(viewer, kept.queue)) throw new HubError('NOT_FOUND');
  return kept;
}

/** What a data steward reads: the queue, one review, and for a reason its addresses. */
export class ReviewDesk {
  constructor(
    private readonly work: StewardUnitOfWork,
    private readonly engine: ReviewEngine,
  ) {}

  /** @throws HubError ROLE_REFUSED */
  async queue(viewer: Viewer, queue: ReviewQueue, now: Date): Promise<Reviews> {
    requirePermission(viewer, 'review', { queue }, {});
    return this.work.run(async ({ reviews }) => {
      const { reviews: listed, ...counts } = await reviews.queue(queue, viewer.userId, mostListed, now);
      return { queue, ...counts, reviews: [...listed] };
    });
  }

  /** @throws HubError NOT_FOUND, also when a record of the pair is gone */
  async read(viewer: Viewer, reviewId: string, now: Date): Promise<Review> {
    return this.work.run(async (stores) => {
      const kept = await reviewFor(viewer, reviewId, stores);
      // No audit, no record: a review that is read leaves its row, or is not read.
      await stores.audit.append({ action: 'read-review', ...auditedBy(viewer, now), reviewId });
      const review = reviewOf(kept, await stores.reviews.surroundings(kept), this.engine, now);
      if (!review) throw new HubError('NOT_FOUND');
      return review;
    });
  }

  /** The addresses of the records that the review shows, but for protected and communal ones. @throws HubError NOT_FOUND */
  async reveal(
    viewer: Viewer,
    reviewId: string,
    reason: ReviewRevealRequest['reason'],
    now: Date,
  ): Promise<ReviewReveal> {
    return this.work.run(async (stores) => {
      const kept = await reviewFor(viewer, reviewId, stores);
      await stores.audit.append({ action: 'reveal-review', ...auditedBy(viewer, now), reviewId, reason });
      const { records } = await stores.reviews.surroundings(kept);
      const shown = shownRecordsOf(kept, records);
      if (!shown) throw new HubError('NOT_FOUND');
      return {
        records: shown.records.map(({ held: { record } }, at) => {
          const open = record.protection === 'restricted' ? [] : record.addresses.filter((home) => !isCommunal(home));
          return {
            record: at + 1,
            withheld: open.length < record.addresses.length,
            addresses: open.map(({ lines, postcode, from, to }) => ({
              lines,
              ...(postcode !== undefined && { postcode }),
              ...(from !== undefined && { from }),
              ...(to !== undefined && { to }),
            })),
          };
        }),
      };
    });
  }
}
