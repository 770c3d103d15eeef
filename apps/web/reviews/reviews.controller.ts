import { Body, Controller, Get, Param, Post, Query, Redirect, UseGuards } from '@nestjs/common';
import type { ReviewAnswered, ReviewDecision, ReviewRevealRequest, Reviews, SourceQuestionCode } from '#schemas';
import { HubClient } from '../hub/hub-client.ts';
import { type PostedForm, textOf } from '../pages/form.ts';
import { Page } from '../pages/page.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';
import { words } from '../words/words.ts';
import { choicesOf } from './choices-of.ts';
import { requiredCode } from './required-code.ts';
import { reviewIdOf } from './review-id-of.ts';
import { reviewViewOf } from './review-view.ts';
import { type Told, toldInWords } from './told-in-words.ts';

interface To {
  readonly url: string;
}

/** The data stewards' queues of record pairs, and the page that compares a pair. */
@Controller()
@UseGuards(SignedInGuard)
export class ReviewsController {
  constructor(private readonly hub: HubClient) {}

  @Get('reviews')
  async queue(@SignedIn() visit: Visit, @Query('told') told: unknown): Promise<Page> {
    const { roles } = visit.session.user;
    if (!roles.includes('data-steward') && roles.includes('cleared-steward')) return this.cleared(visit, told);
    const other = roles.includes('cleared-steward')
      ? { href: '/cleared-reviews', text: 'Protected records to compare' }
      : undefined;
    return queuePage(await this.hub.reviews(visit.token), told, other);
  }

  @Get('cleared-reviews')
  async cleared(@SignedIn() { token, session }: Visit, @Query('told') told: unknown): Promise<Page> {
    const isBoth = session.user.roles.includes('data-steward');
    const other = isBoth ? { href: '/reviews', text: 'Other records to compare' } : undefined;
    return queuePage(await this.hub.clearedReviews(token), told, other);
  }

  @Get('reviews/:id')
  async compare(@SignedIn() { token }: Visit, @Param('id') id: string, @Query('told') told: unknown): Promise<Page> {
    const review = await this.hub.review(token, reviewIdOf(id));
    return new Page('reviews/compare', {
      review: reviewViewOf(review),
      told: toldInWords(told),
      questionChoices: choicesOf(words.sourceQuestion),
      reasonChoices: choicesOf(words.revealReason),
    });
  }

  /** What is decided here leads to the next pair. */
  @Post('reviews/:id/decision')
  @Redirect('/reviews', 303)
  async decide(@SignedIn() { token }: Visit, @Param('id') id: string, @Body() form: PostedForm): Promise<To> {
    const reviewId = reviewIdOf(id);
    if (textOf(form, 'verdict') === 'know-person') return onward(await this.hub.handOnReview(token, reviewId));
    const verdict = requiredCode<ReviewDecision['verdict']>(form, 'verdict', words.verdict);
    return onward(await this.hub.decideReview(token, reviewId, { verdict }));
  }

  @Post('reviews/:id/questions')
  @Redirect('/reviews', 303)
  async ask(@SignedIn() { token }: Visit, @Param('id') id: string, @Body() form: PostedForm): Promise<To> {
    const question = requiredCode<SourceQuestionCode>(form, 'question', words.sourceQuestion);
    await this.hub.askSource(token, reviewIdOf(id), { record: Number(textOf(form, 'record')), question });
    return { url: `/reviews/${reviewIdOf(id)}?told=${'asked' satisfies Told}` };
  }

  /** Rendered from the post alone: addresses have no page of their own. */
  @Post('reviews/:id/reveal')
  async reveal(@SignedIn() { token }: Visit, @Param('id') id: string, @Body() form: PostedForm): Promise<Page> {
    const reason = requiredCode<ReviewRevealRequest['reason']>(form, 'reason', words.revealReason);
    const { records } = await this.hub.revealReview(token, reviewIdOf(id), { reason });
    return new Page('reviews/reveal', { id, reason, records });
  }
}

function queuePage({ reviews, ...counts }: Reviews, told: unknown, otherQueue: object | undefined): Page {
  const now = new Date().toISOString();
  const listed = reviews.map((review) => ({ ...review, overdue: Date.parse(review.dueAt) < Date.parse(now) }));
  return new Page('reviews/queue', { ...counts, reviews: listed, otherQueue, told: toldInWords(told) });
}

function onward({ outcome, verdict, next }: ReviewAnswered): To {
  const told: Told = verdict ?? (outcome === 'handed-on' ? 'handed-on' : 'second-opinion');
  return { url: `${next === undefined ? '/reviews' : `/reviews/${next}`}?told=${told}` };
}
