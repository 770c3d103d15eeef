import { Controller } from '@nestjs/common';
import { requirePermission } from '#libs/access';
import { IndicatorStore, lookUpsSince, toIndicators } from '#libs/indicators';
import type { Indicators } from '#schemas';
import { Route } from '../api/route.decorator.ts';
import type { UserCaller } from '../sessions/caller.ts';
import { SignedIn } from '../sessions/caller.decorator.ts';

/** Counts for the partnership lead. */
@Controller()
export class IndicatorsController {
  constructor(private readonly store: IndicatorStore) {}

  @Route('indicators')
  async latest(@SignedIn() { viewer }: UserCaller): Promise<Indicators> {
    requirePermission(viewer, 'read-indicators', {}, {});
    const now = new Date();
    return toIndicators(await this.store.counts(lookUpsSince(now)), now);
  }
}
