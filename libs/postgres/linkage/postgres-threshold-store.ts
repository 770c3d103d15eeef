import { validate as isUuid } from 'uuid';
import type { ReviewThresholds, ThresholdSimulation } from '#schemas';
import { type ThresholdProposalRow, ThresholdStore } from '#libs/linkage';
import type { Session } from '../database.ts';

interface ProposalRow extends Omit<ThresholdProposalRow, 'thresholds' | 'approvedBy' | 'approvedAt'>, ReviewThresholds {
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
}

/** Proposals of thresholds and the weights they are tried on, in schema identity. */
export class PostgresThresholdStore extends ThresholdStore {
  constructor(private readonly session: Session) {
    super();
  }

  async counts({ link, review }: ReviewThresholds): Promise<{ linked: number; toReview: number }> {
    const [row] = await this.session.query<{ linked: number; toReview: number }>(
      `select
         (select count(*)::int from identity.link_evidence where match_weight >= $1) as linked,
         (select count(*)::int from (
            select from identity.link_evidence e
            join identity.membership l on l.handle = e.left_handle join identity.membership r on r.handle = e.right_handle
            where l.person_id <> r.person_id
            group by least(l.person_id, r.person_id), greatest(l.person_id, r.person_id)
            having max(e.match_weight) >= $2 and max(e.match_weight) < $1) asked) as "toReview"`,
      [link, review],
    );
    return row ?? { linked: 0, toReview: 0 };
  }

  async answeredBetween(from: number, to: number): Promise<ThresholdSimulation['answered']> {
    const [row] = await this.session.query<ThresholdSimulation['answered']>(
      `select count(*) filter (where verdict = 'same')::int as same, count(*) filter (where verdict = 'different')::int as different,
         count(*) filter (where verdict = 'cannot-tell')::int as "cannotTell"
       from identity.review where state = 'decided' and match_weight >= $1 and match_weight < $2`,
      [from, to],
    );
    return row ?? { same: 0, different: 0, cannotTell: 0 };
  }

  async propose({ id, modelId, thresholds, proposedBy, proposedAt }: ThresholdProposalRow): Promise<void> {
    await this.session.query(
      `insert into identity.threshold_proposal (id, model_id, link_weight, review_weight, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, modelId, thresholds.link, thresholds.review, proposedBy, proposedAt],
    );
  }

  async proposals(): Promise<readonly ThresholdProposalRow[]> {
    const rows = await this.session.query<ProposalRow>(
      `select id, model_id as "modelId", link_weight as link, review_weight as review, proposed_by as "proposedBy",
         proposed_at as "proposedAt", approved_by as "approvedBy", approved_at as "approvedAt"
       from identity.threshold_proposal order by proposed_at desc, id limit 50`,
    );
    return rows.map(({ link, review, approvedBy, approvedAt, ...row }) => ({
      ...row,
      thresholds: { link, review },
      ...(approvedBy !== null && approvedAt && { approvedBy, approvedAt }),
    }));
  }

  async approve(id: string, userId: string, at: Date): Promise<boolean> {
    if (!isUuid(id)) return false;
    const rows = await this.session.query(
      `update identity.threshold_proposal set approved_by = $2, approved_at = $3
       where id = $1 and approved_at is null returning id`,
      [id, userId, at],
    );
    return rows.length > 0;
  }
}
