import { Controller } from '@nestjs/common';
import { requirePermission } from '#libs/access';
import { FeedHealthStore } from '#libs/flag-index';
import type { FeedHealth } from '#schemas';
import { Route } from '../api/route.decorator.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';

/** How the feeds of an agency run, for its own IT team. */
@Controller()
export class FeedHealthController {
  constructor(private readonly feeds: FeedHealthStore) {}

  @Route('feedHealth')
  ofOwnAgency(@SignedIn() { viewer }: UserCaller): Promise<FeedHealth> {
    requirePermission(viewer, 'read-feed-health', { agency: viewer.agency }, {});
    return this.feeds.ofAgency(viewer.agency, new Date());
  }
}
