import { requirePermission, type Viewer } from '#libs/access';
import type { EventToAppend } from '#libs/events';
import type { ReviewAnswered } from '#schemas';
import { HubError } from '#schemas/errors';
import { recallShown, wrongSubjectsOf } from '../unlinking/recall-shown.ts';
import { timesTogether } from '../unlinking/times-together.ts';
import { decisionEventsOf, type HandlePair } from './decision-events-of.ts';
import { needsSecondOpinion } from './needs-second-opinion.ts';
import { auditedBy } from './audited-by.ts';
import { reviewFor } from './review-desk.ts';
import type { KeptReview, Opinion, ReviewVerdict } from './review-rows.ts';
import { type ShownRecords, shownRecordsOf } from './shown-records-of.ts';
import type { StewardStores, StewardUnitOfWork } from './steward-unit-of-work.ts';
import { verdictOf } from './verdict-of.ts';

/** What a data steward says of a review: a verdict, or that somebody else has to say. */
export class ReviewAnswers {
  /** @param subjectKey key of the subject pseudonyms, 32 bytes in base64url */
  constructor(
    private readonly work: StewardUnitOfWork,
    private readonly subjectKey: string,
  ) {}

  /**
   * Takes a verdict. What it decides is published to topic decisions in the same transaction; of two that have to agree, the first decides nothing. That a
   * link is wrong two have to say, and whoever was shown it is told.
   *
   * @throws HubError NOT_FOUND, REVIEW_DECIDED when it was decided before, or by this steward
   */
  async decide(viewer: Viewer, reviewId: string, verdict: ReviewVerdict, now: Date): Promise<ReviewAnswered> {
    return this.work.run(async (stores) => {
      const { reviews, audit } = stores;
      const kept = await openReviewFor(viewer, reviewId, stores);
      if (kept.opinions.some(({ userId }) => userId === viewer.userId)) throw new HubError('REVIEW_DECIDED');
      const opinion: Opinion = { userId: viewer.userId, answer: verdict, at: now };
      await reviews.addOpinion(reviewId, opinion);
      await audit.append({ action: 'decide-review', ...auditedBy(viewer, now), reviewId, verdict });
      const surroundings = await reviews.surroundings(kept);
      const shown = shownRecordsOf(kept, surroundings.records);
      if (!shown) throw new HubError('NOT_FOUND');
      const wasAsked = kept.opinions.some(({ answer }) => answer !== 'know-person');
      const parts = verdict === 'different' && isOneLink(shown);
      const needed = wasAsked || parts || needsSecondOpinion(kept, surroundings, shown) ? 2 : 1;
      const agreed = verdictOf([...kept.opinions, opinion], needed);
      if (!agreed) return { outcome: 'second-opinion', ...(await nextFor(viewer, kept, stores, now)) };
      await reviews.decide(reviewId, agreed, viewer.userId, now);
      const recalls = agreed === 'different' && isOneLink(shown) ? await this.recallLink(stores, shown, now) : [];
      await stores.append([...decisionEventsOf(pairsOf(agreed, kept, shown), agreed, now, reviewId), ...recalls]);
      return { outcome: 'decided', verdict: agreed, ...(await nextFor(viewer, kept, stores, now)) };
    });
  }

  /** Recalls what was shown while two records that are of two people were one person. */
  private async recallLink(stores: StewardStores, { left, right }: ShownRecords, now: Date): Promise<EventToAppend[]> {
    const pair = [left.recordHandle, right.recordHandle];
    const moves = await stores.persons.movesOf(left.personId);
    const together = timesTogether(
      moves.filter(({ recordHandle }) => pair.includes(recordHandle)),
      (handle) => handle === right.recordHandle,
    );
    const shown = await stores.disclosures.shownOf(wrongSubjectsOf(together, this.subjectKey));
    return recallShown(stores, shown, now);
  }

  /** Hands a review on to others, because the steward knows the person. @throws HubError NOT_FOUND, REVIEW_DECIDED */
  async handOn(viewer: Viewer, reviewId: string, now: Date): Promise<ReviewAnswered> {
    return this.work.run(async (stores) => {
      const kept = await openReviewFor(viewer, reviewId, stores);
      await stores.reviews.addOpinion(reviewId, { userId: viewer.userId, answer: 'know-person', at: now });
      await stores.audit.append({ action: 'hand-on-review', ...auditedBy(viewer, now), reviewId });
      return { outcome: 'handed-on', ...(await nextFor(viewer, kept, stores, now)) };
    });
  }
}

/**
 * Whether the two records in question are one person today. Among sure links a slip of a steward is more frequent than a wrong link: one word alone
 * would part more that belongs together than it would put right.
 */
const isOneLink = ({ left, right }: ShownRecords): boolean => left.personId === right.personId;

/** @throws HubError NOT_FOUND, REVIEW_DECIDED, ROLE_REFUSED */
async function openReviewFor(viewer: Viewer, reviewId: string, stores: StewardStores): Promise<KeptReview> {
  const kept = await reviewFor(viewer, reviewId, stores);
  requirePermission(viewer, 'decide-review', { queue: kept.queue }, {});
  if (kept.state === 'decided') throw new HubError('REVIEW_DECIDED', { reviewId });
  return kept;
}

async function nextFor(
  viewer: Viewer,
  { queue }: KeptReview,
  { reviews }: StewardStores,
  now: Date,
): Promise<Pick<ReviewAnswered, 'next'>> {
  const [next] = (await reviews.queue(queue, viewer.userId, 1, now)).reviews;
  return next ? { next: next.id } : {};
}

/** Different holds between every record of the one and every record of the other that was shown; another word binds the pair in question. */
function pairsOf(verdict: ReviewVerdict, { left, right }: KeptReview, { records }: ShownRecords): HandlePair[] {
  if (verdict !== 'different') return [[left, right]];
  const of = (whose: 'first' | 'second'): string[] =>
    records.filter(({ person }) => person === whose).map(({ held }) => held.recordHandle);
  return of('first').flatMap((one) => of('second').map((other) => [one, other] as const));
}
