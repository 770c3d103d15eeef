import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Models that are proposed: a hub runs by none but the delivered one until two stewards approved it. */
export class ModelProposals0013 implements MigrationInterface {
  readonly name = 'ModelProposals1000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.model_proposal (
        id uuid primary key,
        model_id text not null,
        digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
        proposed_at timestamptz not null,
        summary text[] not null
      );
      create table identity.model_approval (
        proposal_id uuid not null references identity.model_proposal,
        user_id text not null,
        approved_at timestamptz not null,
        primary key (proposal_id, user_id)
      );
      grant select on identity.model_proposal, identity.model_approval to signpost_hub, signpost_matcher;
      grant insert on identity.model_proposal to signpost_hub, signpost_matcher;
      grant insert on identity.model_approval to signpost_hub;

      alter table audit.entry drop constraint entry_action_check;
      alter table audit.entry add constraint entry_action_check check (action in ('look-up', 'read-review', 'decide-review',
        'reveal-review', 'hand-on-review', 'ask-source', 'answer-source', 'read-person', 'unlink', 'release-pair',
        'propose-thresholds', 'approve-thresholds', 'approve-model'));
      alter table audit.entry drop constraint entry_proposal_check;
      alter table audit.entry add constraint entry_proposal_check check (
        action not in ('propose-thresholds', 'approve-thresholds', 'approve-model') or proposal_id is not null);
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
