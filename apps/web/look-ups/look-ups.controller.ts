import { Body, Controller, Get, HttpCode, Post, Redirect, UseGuards } from '@nestjs/common';
import type { PostedForm } from '../pages/form.ts';
import type { Page } from '../pages/page.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';
import type { Visit } from '../sessions/visit.ts';
import { LookUpWalk } from './look-up-walk.ts';

/** "Who else knows this person?": reason, person, answer. Whatever is typed travels in posted bodies, never in an address. */
@Controller('look-ups')
@UseGuards(SignedInGuard)
export class LookUpsController {
  constructor(private readonly walk: LookUpWalk) {}

  @Get('why')
  begin(@SignedIn() { token }: Visit): Promise<Page> {
    return this.walk.why(token);
  }

  @Post('why')
  @HttpCode(200)
  why(@SignedIn() { token }: Visit, @Body() form: PostedForm): Promise<Page> {
    return this.walk.why(token, form);
  }

  @Post('who')
  @HttpCode(200)
  who(@SignedIn() { token }: Visit, @Body() form: PostedForm): Promise<Page> {
    return this.walk.who(token, form);
  }

  @Post('answer')
  @HttpCode(200)
  answer(@SignedIn() { token }: Visit, @Body() form: PostedForm): Promise<Page> {
    return this.walk.answer(token, form);
  }

  /** A later page opened by its address alone begins anew. */
  @Get(['who', 'answer'])
  @Redirect('/look-ups/why', 303)
  beginAnew(): void {
    // Nothing was sent along, so there is nothing to show.
  }
}
