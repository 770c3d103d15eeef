import { Controller, Get, Param, Post, Query, Redirect, UseGuards } from '@nestjs/common';
import { HubClient } from '../hub/hub-client.ts';
import { Page } from '../pages/page.ts';
import { reviewIdOf } from '../reviews/review-id-of.ts';
import { type Told, toldInWords } from '../reviews/told-in-words.ts';
import { comparedRows } from '../reviews/values-in-words.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';

/** The pairs that nothing may link. */
@Controller('do-not-link')
@UseGuards(SignedInGuard)
export class DoNotLinkController {
  constructor(private readonly hub: HubClient) {}

  @Get()
  async list(@SignedIn() { token }: Visit, @Query('told') told: unknown): Promise<Page> {
    const { total, pairs } = await this.hub.doNotLink(token);
    return new Page('people/do-not-link', {
      total,
      told: toldInWords(told),
      pairs: pairs.map(({ left, right, ...pair }) => {
        const rows = comparedRows([left, right]).slice(0, 3);
        return { ...pair, sides: [0, 1].map((side) => rows.flatMap(({ values }) => values[side] ?? [])) };
      }),
    });
  }

  @Post(':id/release')
  @Redirect('/do-not-link', 303)
  async release(@SignedIn() { token }: Visit, @Param('id') id: string): Promise<{ readonly url: string }> {
    await this.hub.releasePair(token, reviewIdOf(id));
    return { url: `/do-not-link?told=${'released' satisfies Told}` };
  }
}
