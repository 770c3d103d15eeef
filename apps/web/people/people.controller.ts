import { Body, Controller, Get, Param, Post, Query, Redirect, UseGuards } from '@nestjs/common';
import { HubError } from '#schemas/errors';
import { HubClient } from '../hub/hub-client.ts';
import { type PostedForm, textsOf } from '../pages/form.ts';
import { Page } from '../pages/page.ts';
import { reviewIdOf } from '../reviews/review-id-of.ts';
import { type Told, toldInWords } from '../reviews/told-in-words.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';
import { historyViewOf } from './history-view.ts';

/** @throws HubError REQUEST_INVALID where none is chosen */
function recordsOf(form: PostedForm): number[] {
  const records = textsOf(form, 'records').map(Number);
  if (records.length === 0) throw new HubError('REQUEST_INVALID', { fields: ['/records'] });
  return records;
}

/** A person over time, and taking records of somebody else out. */
@Controller('people')
@UseGuards(SignedInGuard)
export class PeopleController {
  constructor(private readonly hub: HubClient) {}

  @Get(':id')
  async history(@SignedIn() { token }: Visit, @Param('id') id: string, @Query('told') told: unknown): Promise<Page> {
    const history = await this.hub.personHistory(token, reviewIdOf(id));
    return new Page('people/history', { ...historyViewOf(history), told: toldInWords(told) });
  }

  /** Rendered from the post alone: whom it would concern has no page of its own. */
  @Post(':id/unlink/preview')
  async preview(@SignedIn() { token }: Visit, @Param('id') id: string, @Body() form: PostedForm): Promise<Page> {
    const records = recordsOf(form);
    const preview = await this.hub.previewUnlink(token, reviewIdOf(id), { records });
    return new Page('people/unlink', { id, records, preview });
  }

  @Post(':id/unlink')
  @Redirect('/', 303)
  async unlink(
    @SignedIn() { token }: Visit,
    @Param('id') id: string,
    @Body() form: PostedForm,
  ): Promise<{ readonly url: string }> {
    await this.hub.unlink(token, reviewIdOf(id), { records: recordsOf(form) });
    return { url: `/people/${reviewIdOf(id)}?told=${'unlinked' satisfies Told}` };
  }
}
