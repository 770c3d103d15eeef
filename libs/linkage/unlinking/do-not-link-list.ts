import { requirePermission, type Viewer } from '#libs/access';
import type { DoNotLink } from '#schemas';
import { HubError } from '#schemas/errors';
import { auditedBy } from '../stewards/audited-by.ts';
import { decisionEventsOf } from '../stewards/decision-events-of.ts';
import { shownRecordOf } from '../stewards/shown-record-of.ts';
import type { StewardUnitOfWork } from '../stewards/steward-unit-of-work.ts';

const mostListed = 100;

/** The pairs that nothing may link. Those of silent subjects are not in it. */
export class DoNotLinkList {
  constructor(private readonly work: StewardUnitOfWork) {}

  /** @throws HubError ROLE_REFUSED */
  async list(viewer: Viewer): Promise<DoNotLink> {
    requirePermission(viewer, 'review', { queue: 'ordinary' }, {});
    const { total, pairs } = await this.work.run(({ persons }) => persons.forbidden(mostListed));
    return {
      total,
      pairs: pairs.map(({ id, origin, since, leftRecord, rightRecord }) => ({
        id,
        origin,
        ...(since && { since: since.toISOString() }),
        left: shownRecordOf(leftRecord, 'first'),
        right: shownRecordOf(rightRecord, 'second'),
      })),
    };
  }

  /** Takes a steward's word back: the pair is decided anew by its evidence. @throws HubError ROLE_REFUSED, NOT_FOUND also for a source's word */
  async release(viewer: Viewer, id: string, now: Date): Promise<void> {
    requirePermission(viewer, 'decide-review', { queue: 'ordinary' }, {});
    await this.work.run(async ({ persons, audit, append }) => {
      const pair = await persons.release(id);
      if (!pair) throw new HubError('NOT_FOUND');
      await audit.append({ action: 'release-pair', ...auditedBy(viewer, now), pairId: id });
      await append(decisionEventsOf([pair], 'released', now));
    });
  }
}
