import { Controller, Get, UseGuards } from '@nestjs/common';
import { HubClient } from '../hub/hub-client.ts';
import { Page } from '../pages/page.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';
import { feedViewOf } from './feed-view.ts';

/** How the feeds of the reader's agency run. */
@Controller('feeds')
@UseGuards(SignedInGuard)
export class FeedsController {
  constructor(private readonly hub: HubClient) {}

  @Get()
  async feeds(@SignedIn() { token }: Visit): Promise<Page> {
    const { feeds } = await this.hub.feedHealth(token);
    return new Page('feeds', { feeds: feeds.map(feedViewOf) });
  }
}
