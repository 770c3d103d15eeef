import { v7 as uuidv7 } from 'uuid';
import { requirePermission, type Viewer } from '#libs/access';
import type { ReviewThresholds, Thresholds, ThresholdSimulation } from '#schemas';
import { HubError } from '#schemas/errors';
import { auditedBy } from '../stewards/audited-by.ts';
import type { ReviewEngine } from '../stewards/review-engine.ts';
import type { StewardUnitOfWork } from '../stewards/steward-unit-of-work.ts';
import { approvalsNeeded } from './model-proposals.ts';

/** Tries thresholds on the weights that the hub holds. Two stewards approve a change, and any other model; the operator applies it, it never applies itself. */
export class ThresholdWorkbench {
  constructor(
    private readonly work: StewardUnitOfWork,
    private readonly engine: ReviewEngine,
  ) {}

  /** The thresholds in force, the proposals, and the models that are proposed. @throws HubError ROLE_REFUSED */
  async read(viewer: Viewer): Promise<Thresholds> {
    requirePermission(viewer, 'tune-thresholds', {}, {});
    const [proposals, models] = await this.work.run(async (stores) => [
      await stores.thresholds.proposals(),
      await stores.models.newest(),
    ]);
    return {
      modelId: this.engine.modelId,
      current: this.engine.thresholds,
      proposals: proposals.map(({ id, modelId, thresholds, proposedBy, proposedAt, approvedAt }) => ({
        ...{ id, modelId, thresholds, proposedAt: proposedAt.toISOString(), isOwn: proposedBy === viewer.userId },
        ...(approvedAt && { approvedAt: approvedAt.toISOString() }),
      })),
      models: models.map(({ id, modelId, proposedAt, summary, approvals }) => ({
        ...{ id, modelId, summary: [...summary], proposedAt: proposedAt.toISOString() },
        approvals: approvals.length,
        isApprovedByYou: approvals.some(({ userId }) => userId === viewer.userId),
        isApproved: approvals.length >= approvalsNeeded,
      })),
    };
  }

  /**
   * What other thresholds would do; changes nothing.
   *
   * @throws HubError ROLE_REFUSED, REQUEST_INVALID below the review threshold in force, where the hub holds no weights, or with link below review
   */
  async simulate(viewer: Viewer, asked: ReviewThresholds): Promise<ThresholdSimulation> {
    requirePermission(viewer, 'tune-thresholds', {}, {});
    this.check(asked);
    const current = this.engine.thresholds;
    return this.work.run(async ({ thresholds }) => {
      const [now, then] = [await thresholds.counts(current), await thresholds.counts(asked)];
      const [from, to] = [Math.min(current.link, asked.link), Math.max(current.link, asked.link)];
      return {
        ...{ current, asked },
        linked: { now: now.linked, then: then.linked },
        toReview: { now: now.toReview, then: then.toReview },
        answered: await thresholds.answeredBetween(from, to),
      };
    });
  }

  /** @throws HubError as simulate does */
  async propose(viewer: Viewer, asked: ReviewThresholds, now: Date): Promise<void> {
    requirePermission(viewer, 'tune-thresholds', {}, {});
    this.check(asked);
    await this.work.run(async ({ thresholds, audit }) => {
      const id = uuidv7();
      await audit.append({ action: 'propose-thresholds', ...auditedBy(viewer, now), proposalId: id });
      const { modelId } = this.engine;
      await thresholds.propose({ id, modelId, thresholds: asked, proposedBy: viewer.userId, proposedAt: now });
    });
  }

  /** @throws HubError ROLE_REFUSED, SECOND_PERSON_NEEDED to who proposed it, NOT_FOUND */
  async approve(viewer: Viewer, id: string, now: Date): Promise<void> {
    requirePermission(viewer, 'tune-thresholds', {}, {});
    await this.work.run(async ({ thresholds, audit }) => {
      const proposal = (await thresholds.proposals()).find((each) => each.id === id);
      if (!proposal || proposal.approvedAt) throw new HubError('NOT_FOUND');
      if (proposal.proposedBy === viewer.userId) throw new HubError('SECOND_PERSON_NEEDED');
      await audit.append({ action: 'approve-thresholds', ...auditedBy(viewer, now), proposalId: id });
      if (!(await thresholds.approve(id, viewer.userId, now))) throw new HubError('NOT_FOUND');
    });
  }

  /** One of the two words that a model needs. @throws HubError ROLE_REFUSED, SECOND_PERSON_NEEDED to who approved it before, NOT_FOUND */
  async approveModel(viewer: Viewer, id: string, now: Date): Promise<void> {
    requirePermission(viewer, 'tune-thresholds', {}, {});
    await this.work.run(async ({ models, audit }) => {
      const proposal = (await models.newest()).find((each) => each.id === id);
      if (!proposal || proposal.approvals.length >= approvalsNeeded) throw new HubError('NOT_FOUND');
      await audit.append({ action: 'approve-model', ...auditedBy(viewer, now), proposalId: id });
      if (!(await models.approve(id, { userId: viewer.userId, at: now }))) throw new HubError('SECOND_PERSON_NEEDED');
    });
  }

  private check({ link, review }: ReviewThresholds): void {
    if (link < review || review < this.engine.thresholds.review)
      throw new HubError('REQUEST_INVALID', { fields: [link < review ? '/link' : '/review'] });
  }
}
