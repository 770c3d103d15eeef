import { type ModelApproval, type ModelProposal, ModelProposals } from '../quality/model-proposals.ts';

/** Proposals of models in memory, the newest first. */
export class InMemoryModelProposals extends ModelProposals {
  private readonly proposals: ModelProposal[];

  constructor(proposals: ModelProposal[]) {
    super();
    this.proposals = proposals;
  }

  async propose(proposal: Omit<ModelProposal, 'approvals'>): Promise<void> {
    if (!(await this.ofDigest(proposal.digest))) this.proposals.unshift({ ...proposal, approvals: [] });
  }

  newest(): Promise<readonly ModelProposal[]> {
    return Promise.resolve(this.proposals.slice(0, 50));
  }

  ofDigest(digest: string): Promise<ModelProposal | undefined> {
    return Promise.resolve(this.proposals.find((each) => each.digest === digest));
  }

  approve(id: string, approval: ModelApproval): Promise<boolean> {
    const at = this.proposals.findIndex((each) => each.id === id);
    const proposal = this.proposals[at];
    if (!proposal || proposal.approvals.some(({ userId }) => userId === approval.userId)) return Promise.resolve(false);
    this.proposals[at] = { ...proposal, approvals: [...proposal.approvals, approval] };
    return Promise.resolve(true);
  }
}
