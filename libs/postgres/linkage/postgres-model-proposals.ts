import { validate as isUuid } from 'uuid';
import { type ModelApproval, type ModelProposal, ModelProposals } from '#libs/linkage';
import type { Session } from '../database.ts';

interface ProposalRow extends Omit<ModelProposal, 'approvals'> {
  readonly approvedBy: readonly string[];
  readonly approvedAt: readonly Date[];
}

const selectProposals = (which: string): string => `
  select p.id, p.model_id as "modelId", p.digest, p.proposed_at as "proposedAt", p.summary,
    array(select user_id from identity.model_approval a where a.proposal_id = p.id order by approved_at, user_id) as "approvedBy",
    array(select approved_at from identity.model_approval a where a.proposal_id = p.id order by approved_at, user_id) as "approvedAt"
  from identity.model_proposal p ${which}`;

/** Models that are proposed and who approves them, in schema identity. */
export class PostgresModelProposals extends ModelProposals {
  constructor(private readonly session: Session) {
    super();
  }

  async propose({ id, modelId, digest, proposedAt, summary }: Omit<ModelProposal, 'approvals'>): Promise<void> {
    await this.session.query(
      `insert into identity.model_proposal (id, model_id, digest, proposed_at, summary) values ($1, $2, $3, $4, $5)
       on conflict (digest) do nothing`,
      [id, modelId, digest, proposedAt, summary],
    );
  }

  async newest(): Promise<readonly ModelProposal[]> {
    const rows = await this.session.query<ProposalRow>(selectProposals('order by p.proposed_at desc, p.id limit 50'));
    return rows.map(toProposal);
  }

  async ofDigest(digest: string): Promise<ModelProposal | undefined> {
    const [row] = await this.session.query<ProposalRow>(selectProposals('where p.digest = $1'), [digest]);
    return row && toProposal(row);
  }

  async approve(id: string, { userId, at }: ModelApproval): Promise<boolean> {
    if (!isUuid(id)) return false;
    const rows = await this.session.query(
      `insert into identity.model_approval (proposal_id, user_id, approved_at)
       select id, $2, $3 from identity.model_proposal where id = $1 on conflict do nothing returning proposal_id`,
      [id, userId, at],
    );
    return rows.length > 0;
  }
}

const toProposal = ({ approvedBy, approvedAt, ...proposal }: ProposalRow): ModelProposal => ({
  ...proposal,
  approvals: approvedAt.map((at, index) => ({ userId: approvedBy[index] ?? '', at })),
});
