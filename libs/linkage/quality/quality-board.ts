import { requirePermission, type Viewer } from '#libs/access';
import type { ReviewQuality } from '#schemas';
import { sampleEstimateOf } from '../learning/sample-estimate.ts';
import type { StewardUnitOfWork } from '../stewards/steward-unit-of-work.ts';
import { agreementOf } from './agreement-of.ts';

/** How far back the board looks. */
export const boardMs = 90 * 24 * 3600 * 1000;

/** How well reviews are decided, for the stewards together. */
export class QualityBoard {
  constructor(private readonly work: StewardUnitOfWork) {}

  /** @throws HubError ROLE_REFUSED */
  async read(viewer: Viewer, now: Date): Promise<ReviewQuality> {
    requirePermission(viewer, 'read-quality', {}, {});
    const since = new Date(now.getTime() - boardMs);
    return this.work.run(async ({ quality }) => ({
      asOf: now.toISOString(),
      backlog: await quality.backlog(now),
      verdicts: await quality.verdicts(since),
      agreement: agreementOf(await quality.answerPairs(since)),
      undone: await quality.undone(since),
      sample: sampleEstimateOf(await quality.sampled()),
    }));
  }
}
