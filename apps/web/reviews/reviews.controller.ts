import { Body, Controller, Get, Param, Post, Query, Redirect, UseGuards } from '@nestjs/common';
import type { ReviewDecision } from '#schemas';
import { HubError } from '#schemas/errors';
import { HubClient } from '../hub/hub-client.ts';
import { type PostedForm, textOf } from '../pages/form.ts';
import { Page } from '../pages/page.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';
import { words } from '../words/words.ts';
import { reviewViewOf } from './review-view.ts';

const isVerdict = (text: unknown): text is ReviewDecision['verdict'] =>
  typeof text === 'string' && Object.hasOwn(words.verdict, text);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws HubError NOT_FOUND for what cannot be the id of a review */
function reviewIdOf(text: string): string {
  if (!uuid.test(text)) throw new HubError('NOT_FOUND');
  return text;
}

/** A data steward's queue of record pairs, and the page that compares a pair. */
@Controller('reviews')
@UseGuards(SignedInGuard)
export class ReviewsController {
  constructor(private readonly hub: HubClient) {}

  @Get()
  async queue(@SignedIn() { token }: Visit, @Query('decided') decided: unknown): Promise<Page> {
    const reviews = await this.hub.reviews(token);
    return new Page('reviews/queue', {
      ...reviews,
      decidedAs: isVerdict(decided) ? words.verdict[decided] : undefined,
    });
  }

  @Get(':id')
  async compare(@SignedIn() { token }: Visit, @Param('id') id: string): Promise<Page> {
    const review = await this.hub.review(token, reviewIdOf(id));
    return new Page('reviews/compare', { review: reviewViewOf(review) });
  }

  @Post(':id/decision')
  @Redirect('/reviews', 303)
  async decide(
    @SignedIn() { token }: Visit,
    @Param('id') id: string,
    @Body() form: PostedForm,
  ): Promise<{ readonly url: string }> {
    const verdict = textOf(form, 'verdict');
    if (!isVerdict(verdict)) throw new HubError('REQUEST_INVALID', { fields: ['/verdict'] });
    await this.hub.decideReview(token, reviewIdOf(id), { verdict });
    return { url: `/reviews?decided=${verdict}` };
  }
}
