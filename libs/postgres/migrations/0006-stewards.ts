import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What several stewards say of one review, questions to sources, and the audit rows of both. */
export class Stewards0006 implements MigrationInterface {
  readonly name = 'Stewards1000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(identity);
    await runner.query(audit);
    await runner.query(grants);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

const identity = `
  alter table identity.review
    add urgency text not null default 'green' check (urgency in ('red', 'amber', 'green'));

  create table identity.review_opinion (
    review_id uuid not null references identity.review on delete cascade,
    user_id text not null,
    answer text not null check (answer in ('same', 'different', 'cannot-tell', 'know-person')),
    given_at timestamptz not null,
    primary key (review_id, user_id)
  );
  create index review_opinion_user on identity.review_opinion (user_id);

  create table identity.source_question (
    id uuid primary key,
    review_id uuid not null references identity.review on delete cascade,
    handle uuid not null,
    question text not null check (question in ('names', 'birth-date', 'sex', 'address', 'identifiers', 'one-person')),
    asked_by text not null,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    answer text check (answer in ('right-as-held', 'corrected', 'more-than-one-person', 'cannot-check')),
    answered_by text,
    answered_at timestamptz,
    check (num_nulls(answer, answered_by, answered_at) in (0, 3))
  );
  create unique index source_question_open on identity.source_question (review_id, handle, question) where answer is null;
  create index source_question_handle on identity.source_question (handle) where answer is null;
`;

const audit = `
  alter table audit.entry add reason text;
  alter table audit.entry drop constraint entry_action_check;
  alter table audit.entry add constraint entry_action_check check (action in ('look-up', 'read-review', 'decide-review',
    'reveal-review', 'hand-on-review', 'ask-source', 'answer-source', 'read-person', 'unlink', 'release-pair',
    'propose-thresholds', 'approve-thresholds'));
  alter table audit.entry add constraint entry_reason_check check (
    action not in ('reveal-review', 'ask-source', 'answer-source') or reason is not null);
`;

const grants = `
  grant select, insert, update on identity.review_opinion to signpost_hub;
  grant select, insert on identity.source_question to signpost_hub;
  grant update (answer, answered_by, answered_at) on identity.source_question to signpost_hub;
  grant update (urgency, due_at) on identity.review to signpost_hub;
  grant select on identity.decision, identity.link_evidence to signpost_hub;
`;
