import { Controller, Get, UseGuards } from '@nestjs/common';
import { HubClient } from '../hub/hub-client.ts';
import { Page } from '../pages/page.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';

/** The partnership's counts, as the hub's disclosure control lets them out. */
@Controller('indicators')
@UseGuards(SignedInGuard)
export class IndicatorsController {
  constructor(private readonly hub: HubClient) {}

  @Get()
  async indicators(@SignedIn() { token }: Visit): Promise<Page> {
    return new Page('indicators', await this.hub.indicators(token));
  }
}
