import { Controller, Inject, Param } from '@nestjs/common';
import { requirePermission } from '#libs/access';
import { ReviewStore } from '#libs/linkage';
import type { Log } from '#libs/runtime';
import type { Review, Reviews } from '#schemas';
import { HubError } from '#schemas/errors';
import { JsonBody } from '../api/json-body.decorator.ts';
import { parseRequest } from '../api/parse-request.ts';
import { Route } from '../api/route.decorator.ts';
import { hubLog } from '../hub-parts.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';
import { ReviewDecisions } from './review-decisions.ts';

const mostShown = 100;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The data stewards' queue of uncertain matches. */
@Controller()
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewStore,
    private readonly decisions: ReviewDecisions,
    @Inject(hubLog) private readonly log: Log,
  ) {}

  @Route('reviews')
  queue(@SignedIn() { viewer }: UserCaller): Promise<Reviews> {
    requirePermission(viewer, 'review', {}, {});
    return this.reviews.open(mostShown);
  }

  /** @throws HubError NOT_FOUND */
  @Route('review')
  async one(@SignedIn() { viewer }: UserCaller, @Param('id') id: string): Promise<Review> {
    requirePermission(viewer, 'review', {}, {});
    if (!uuid.test(id)) throw new HubError('NOT_FOUND');
    return this.decisions.read(viewer, id, new Date());
  }

  /** @throws HubError NOT_FOUND, REVIEW_DECIDED */
  @Route('decideReview')
  async decide(
    @SignedIn() { viewer }: UserCaller,
    @Param('id') id: string,
    @JsonBody() body: unknown,
  ): Promise<Record<string, never>> {
    requirePermission(viewer, 'decide-review', {}, {});
    const { verdict } = parseRequest('review-decision.v1', body);
    if (!uuid.test(id)) throw new HubError('NOT_FOUND');
    await this.decisions.decide(viewer, id, verdict, new Date());
    this.log('REVIEW_DECIDED', { reviewId: id, verdict, userId: viewer.userId });
    return {};
  }
}
