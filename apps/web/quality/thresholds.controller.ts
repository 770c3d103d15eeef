import { Body, Controller, Get, Param, Post, Query, Redirect, UseGuards } from '@nestjs/common';
import type { ThresholdRequest } from '#schemas';
import { HubError } from '#schemas/errors';
import { HubClient } from '../hub/hub-client.ts';
import { type PostedForm, textOf } from '../pages/form.ts';
import { Page } from '../pages/page.ts';
import { reviewIdOf } from '../reviews/review-id-of.ts';
import { type Told, toldInWords } from '../reviews/told-in-words.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';

interface To {
  readonly url: string;
}

/** @throws HubError REQUEST_INVALID for what is no number */
function thresholdsOf(form: PostedForm): ThresholdRequest {
  const [link, review] = ['link', 'review'].map((field) => textOf(form, field).replace('−', '-').replace(',', '.'));
  const isNumber = (text: string | undefined): boolean => /^-?\d{1,3}(\.\d{1,6})?$/.test(text ?? '');
  if (!isNumber(link) || !isNumber(review)) throw new HubError('REQUEST_INVALID', { fields: ['/link', '/review'] });
  return { link: Number(link), review: Number(review) };
}

/** Trying thresholds, proposing a change that another steward approves, and approving models. */
@Controller('thresholds')
@UseGuards(SignedInGuard)
export class ThresholdsController {
  constructor(private readonly hub: HubClient) {}

  @Get()
  async read(@SignedIn() { token }: Visit, @Query('told') told: unknown): Promise<Page> {
    return new Page('thresholds', { ...(await this.hub.thresholds(token)), told: toldInWords(told) });
  }

  @Post('try')
  async simulate(@SignedIn() { token }: Visit, @Body() form: PostedForm): Promise<Page> {
    const simulation = await this.hub.simulateThresholds(token, thresholdsOf(form));
    return new Page('thresholds', { ...(await this.hub.thresholds(token)), simulation });
  }

  @Post('proposals')
  @Redirect('/thresholds', 303)
  async propose(@SignedIn() { token }: Visit, @Body() form: PostedForm): Promise<To> {
    await this.hub.proposeThresholds(token, thresholdsOf(form));
    return { url: `/thresholds?told=${'proposed' satisfies Told}` };
  }

  @Post('proposals/:id/approve')
  @Redirect('/thresholds', 303)
  async approve(@SignedIn() { token }: Visit, @Param('id') id: string): Promise<To> {
    await this.hub.approveThresholds(token, reviewIdOf(id));
    return { url: `/thresholds?told=${'approved' satisfies Told}` };
  }

  @Post('models/:id/approve')
  @Redirect('/thresholds', 303)
  async approveModel(@SignedIn() { token }: Visit, @Param('id') id: string): Promise<To> {
    await this.hub.approveModel(token, reviewIdOf(id));
    return { url: `/thresholds?told=${'approved-model' satisfies Told}` };
  }
}
