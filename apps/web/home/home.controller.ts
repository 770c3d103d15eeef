import { Controller, Get, UseGuards } from '@nestjs/common';
import type { Visit } from '../sessions/visit.ts';
import { Page } from '../pages/page.ts';
import { SignedIn } from '../sessions/signed-in.decorator.ts';
import { SignedInGuard } from '../sessions/signed-in.guard.ts';

/** The first page after signing in: what each of someone's roles can do here. */
@Controller()
@UseGuards(SignedInGuard)
export class HomeController {
  @Get()
  home(@SignedIn() { session }: Visit): Page {
    return new Page('home', { user: session.user });
  }
}
