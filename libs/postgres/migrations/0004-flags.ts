import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schema `flags`: records by handle, flags by subject pseudonym, feeds, look-ups with disclosures and notices. No person id, no legacy key. */
export class Flags0004 implements MigrationInterface {
  readonly name = 'Flags1000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(index);
    await runner.query(lookUps);
    await runner.query(grants);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

// Every text is checked against the pattern of its code list: nothing else fits in.
const index = `
  create schema flags;
  create domain flags.handle as text check (value ~ '^[0-9a-f]{32}$');
  create domain flags.code as text check (value ~ '^[a-z][a-z0-9-]{1,39}$');
  create domain flags.month as text check (value ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
  create domain flags.day as text check (value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');
  create domain flags.receipt as text check (value ~ '^[0-9A-HJKMNP-TV-Z]{8,16}$');
  create domain flags.name as text check (value ~ '^[A-Z][A-Z0-9_]{2,59}$');

  -- Involvements come from the agency, the subject from the matcher; either may be first. A deleted record keeps its versions.
  create table flags.record (
    record_handle flags.handle primary key,
    agency flags.code,
    stream flags.code,
    version numeric(20),
    renewed_at timestamptz,
    protection text check (protection in ('none', 'restricted', 'unknown')),
    involvements jsonb not null default '[]',
    involvement_count int generated always as (jsonb_array_length(involvements)) stored,
    subject flags.handle,
    identity_evidence text check (identity_evidence in ('A', 'B', 'C')),
    membership_version numeric(20)
  );
  create index record_subject on flags.record (subject) where subject is not null;
  create index record_not_found on flags.record (agency, stream)
    where subject is null or identity_evidence = 'C';

  -- One row per subject, locked while its flags are made anew.
  create table flags.subject (subject flags.handle primary key);

  create table flags.flag (
    id uuid primary key,
    subject flags.handle not null,
    owner flags.code not null,
    source_handle flags.handle not null,
    category flags.name not null,
    involvement text not null check (involvement in ('active', 'recent', 'historic')),
    since flags.month not null,
    ended flags.month,
    review_by flags.day not null,
    team flags.code not null,
    lead_role flags.code,
    lead_accepted_at timestamptz,
    lead_until flags.day,
    tier text not null check (tier in ('standard', 'brokered', 'silent')),
    regime text not null check (regime in ('UK_GDPR', 'DPA_PART_3')),
    article6 text not null check (article6 in ('6(1)(c)', '6(1)(e)')),
    article9 text not null check (article9 in ('9(2)(g) Sch1 para 18', '9(2)(h) Sch1 para 2', 'none')),
    powers text[] not null check (cardinality(powers) between 1 and 20),
    agreement text not null check (agreement ~ '^[A-Z]{2,6}-[0-9]{1,6}@[0-9]{1,4}$'),
    purposes text[] not null check (cardinality(purposes) between 1 and 20),
    retention_rule text not null check (retention_rule in ('ISA_25_PLUS_7', 'LAC_75', 'ADOPTION_100', 'CONTACT_END_N')),
    dispose_after flags.month not null,
    hold boolean not null,
    identity_evidence text not null check (identity_evidence in ('A', 'B')),
    stream flags.code not null,
    record_handle flags.handle not null,
    subject_informed text not null check (subject_informed in ('yes', 'no', 'unknown')),
    version text not null check (version ~ '^[0-9]{1,20}$'),
    check (num_nulls(lead_role, lead_accepted_at, lead_until) in (0, 3))
  );
  create index flag_subject on flags.flag (subject);
  create index flag_record on flags.flag (record_handle);

  create table flags.feed_run (
    agency flags.code not null,
    stream flags.code not null,
    run_id uuid not null,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    state text not null check (state in ('ok', 'paused', 'failed')),
    paused_because flags.name,
    read int not null,
    sent int not null,
    unchanged int not null,
    dead_lettered int not null,
    codes jsonb not null,
    last_good_at timestamptz,
    primary key (agency, stream)
  );
`;

const lookUps = `
  create table flags.look_up (
    receipt flags.receipt primary key,
    at timestamptz not null,
    asker_agency flags.code not null,
    purpose flags.name not null,
    outcome flags.name not null,
    new_agencies int not null
  );
  create index look_up_at on flags.look_up (at);

  create table flags.disclosure (
    receipt flags.receipt not null references flags.look_up,
    flag_id uuid not null,
    at timestamptz not null,
    asker_agency flags.code not null,
    subject flags.handle not null,
    owner flags.code not null,
    level text not null check (level in ('L0', 'L1', 'L2', 'L3')),
    membership_version numeric(20) not null,
    reference flags.receipt,
    primary key (receipt, flag_id)
  );
  create index disclosure_subject on flags.disclosure (subject, asker_agency, owner);
  create index disclosure_flag on flags.disclosure (flag_id);

  create table flags.notice (
    notice_id uuid primary key,
    receipt flags.receipt not null references flags.look_up,
    flag_id uuid not null,
    kind text not null check (kind in ('owner-notice', 'match-signal', 'recall')),
    agency flags.code not null,
    team flags.code not null,
    at timestamptz not null,
    asker_name text not null check (length(asker_name) between 1 and 80),
    asker_route jsonb,
    purpose flags.name not null,
    urgency text not null check (urgency in ('red', 'amber', 'green')),
    unique (receipt, flag_id, kind)
  );
  create index notice_agency on flags.notice (agency, at desc);
`;

// The hub reads flags and adds look-ups; it changes neither. The indexer never learns who asked.
const grants = `
  grant usage on schema flags to signpost_indexer, signpost_hub;
  grant select, insert, update, delete on flags.record, flags.subject, flags.flag, flags.feed_run to signpost_indexer;
  grant select on flags.flag, flags.feed_run to signpost_hub;
  grant select (agency, stream, involvement_count, subject, identity_evidence, membership_version)
    on flags.record to signpost_hub;
  grant select, insert on flags.look_up, flags.disclosure, flags.notice to signpost_hub;
`;
