import { Controller, Inject, Param } from '@nestjs/common';
import { ReviewAnswers, ReviewDesk } from '#libs/linkage';
import type { Log } from '#libs/runtime';
import type { Review, ReviewAnswered, ReviewReveal, Reviews } from '#schemas';
import { JsonBody } from '../api/json-body.decorator.ts';
import { parseRequest } from '../api/parse-request.ts';
import { Route } from '../api/route.decorator.ts';
import { hubLog } from '../hub-parts.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';

/** The data stewards' queues of uncertain matches. */
@Controller()
export class ReviewsController {
  constructor(
    private readonly desk: ReviewDesk,
    private readonly answers: ReviewAnswers,
    @Inject(hubLog) private readonly log: Log,
  ) {}

  @Route('reviews')
  queue(@SignedIn() { viewer }: UserCaller): Promise<Reviews> {
    return this.desk.queue(viewer, 'ordinary', new Date());
  }

  @Route('clearedReviews')
  clearedQueue(@SignedIn() { viewer }: UserCaller): Promise<Reviews> {
    return this.desk.queue(viewer, 'cleared', new Date());
  }

  /** @throws HubError NOT_FOUND */
  @Route('review')
  one(@SignedIn() { viewer }: UserCaller, @Param('id') id: string): Promise<Review> {
    return this.desk.read(viewer, id, new Date());
  }

  /** @throws HubError NOT_FOUND, REVIEW_DECIDED */
  @Route('decideReview')
  async decide(
    @SignedIn() { viewer }: UserCaller,
    @Param('id') id: string,
    @JsonBody() body: unknown,
  ): Promise<ReviewAnswered> {
    const { verdict } = parseRequest('review-decision.v1', body);
    const answered = await this.answers.decide(viewer, id, verdict, new Date());
    this.log('REVIEW_ANSWERED', {
      reviewId: id,
      outcome: answered.outcome,
      verdict: answered.verdict,
      userId: viewer.userId,
    });
    return answered;
  }

  /** @throws HubError NOT_FOUND, REVIEW_DECIDED */
  @Route('handOnReview')
  async handOn(@SignedIn() { viewer }: UserCaller, @Param('id') id: string): Promise<ReviewAnswered> {
    const answered = await this.answers.handOn(viewer, id, new Date());
    this.log('REVIEW_ANSWERED', { reviewId: id, outcome: answered.outcome, verdict: undefined, userId: viewer.userId });
    return answered;
  }

  /** @throws HubError NOT_FOUND */
  @Route('revealReview')
  reveal(
    @SignedIn() { viewer }: UserCaller,
    @Param('id') id: string,
    @JsonBody() body: unknown,
  ): Promise<ReviewReveal> {
    const { reason } = parseRequest('review-reveal-request.v1', body);
    return this.desk.reveal(viewer, id, reason, new Date());
  }
}
