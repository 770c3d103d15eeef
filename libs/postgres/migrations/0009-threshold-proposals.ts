import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals of thresholds: one steward proposes, another approves. */
export class ThresholdProposals0009 implements MigrationInterface {
  readonly name = 'ThresholdProposals1000000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.threshold_proposal (
        id uuid primary key,
        model_id text not null,
        link_weight double precision not null,
        review_weight double precision not null,
        proposed_by text not null,
        proposed_at timestamptz not null,
        approved_by text,
        approved_at timestamptz,
        check (link_weight >= review_weight),
        check (num_nulls(approved_by, approved_at) in (0, 2)),
        check (approved_by <> proposed_by)
      );
      grant select, insert on identity.threshold_proposal to signpost_hub;
      grant update (approved_by, approved_at) on identity.threshold_proposal to signpost_hub;
      grant select on identity.threshold_proposal to signpost_matcher;
      alter table audit.entry add proposal_id uuid;
      alter table audit.entry add constraint entry_proposal_check check (
        action not in ('propose-thresholds', 'approve-thresholds') or proposal_id is not null);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
