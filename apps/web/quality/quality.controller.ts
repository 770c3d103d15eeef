import { Controller, Get, UseGuards } from '@nestjs/common';
import { HubClient } from '../hub/hub-client.ts';
import { Page } from '../pages/page.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';
import { qualityViewOf } from './quality-view.ts';

/** How well reviews are decided. */
@Controller('review-quality')
@UseGuards(SignedInGuard)
export class QualityController {
  constructor(private readonly hub: HubClient) {}

  @Get()
  async read(@SignedIn() { token }: Visit): Promise<Page> {
    return new Page('quality', qualityViewOf(await this.hub.reviewQuality(token)));
  }
}
