import { Controller, Get, UseGuards } from '@nestjs/common';
import { HubClient } from '../hub/hub-client.ts';
import { Page } from '../pages/page.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';

/** Who asked about people that the reader's agency is involved with. */
@Controller('notices')
@UseGuards(SignedInGuard)
export class NoticesController {
  constructor(private readonly hub: HubClient) {}

  @Get()
  async notices(@SignedIn() { token }: Visit): Promise<Page> {
    return new Page('notices', await this.hub.notices(token));
  }
}
