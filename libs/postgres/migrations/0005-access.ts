import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schemas `access` (the partnership, its staff, their sessions) and `audit` (the ledger: added to by the hub, read by the auditor). */
export class Access0005 implements MigrationInterface {
  readonly name = 'Access1000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(access);
    await runner.query(audit);
    await runner.query(grants);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

const access = `
  create schema access;
  create table access.partnership (
    is_the_one boolean primary key default true check (is_the_one),
    name text not null,
    broker_desk jsonb not null
  );
  create table access.agency (
    id text primary key,
    position int not null,
    name text not null,
    sector text not null,
    relevant_authority boolean not null
  );
  create table access.team (
    agency text not null references access.agency,
    code text not null,
    position int not null,
    name text not null,
    phone text not null,
    hours text not null,
    out_of_hours_phone text,
    mailbox text not null,
    primary key (agency, code)
  );
  create table access.stream (
    agency text not null references access.agency,
    name text not null,
    position int not null,
    category text not null,
    tier text not null check (tier in ('standard', 'brokered', 'silent')),
    refresh_hours int not null,
    connector_id text not null,
    public_key text not null,
    primary key (agency, name)
  );
  create index stream_connector on access.stream (connector_id);
  create table access.agreement (
    id text not null,
    version int not null,
    in_force_from text not null,
    in_force_to text not null,
    parties text[] not null,
    purposes text[] not null,
    legal_bases text[] not null,
    regime text not null,
    article6 text not null,
    article9 text not null,
    primary key (id, version)
  );
  create table access.member_of_staff (
    id uuid primary key,
    issuer text not null,
    subject text not null,
    agency text not null references access.agency,
    team text not null,
    display_name text not null,
    roles text[] not null,
    unique (issuer, subject)
  );
  create table access.session (
    token_hash text primary key,
    user_id uuid not null references access.member_of_staff on delete cascade,
    opened_at timestamptz not null,
    last_used_at timestamptz not null
  );
  create index session_user_id on access.session (user_id);
  create table access.sign_in (
    id_hash text primary key,
    begun_at timestamptz not null,
    state text not null,
    nonce text not null,
    code_verifier text not null,
    redirect_uri text not null,
    return_to text not null
  );
`;

const audit = `
  create schema audit;
  create table audit.entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    action text not null check (action in ('look-up', 'read-review', 'decide-review')),
    user_id uuid not null,
    agency text not null,
    team text not null,
    policy_version text not null,
    receipt text unique,
    purpose text,
    legal_basis text,
    case_reference text,
    relationship text,
    urgency text,
    subject text,
    outcome text,
    flags_touched int,
    flags_disclosed int,
    answer_digest text,
    review_id text,
    verdict text,
    check (action <> 'look-up' or num_nulls(receipt, purpose, legal_basis, case_reference, relationship, urgency, outcome,
      flags_touched, flags_disclosed, answer_digest) = 0),
    check (action <> 'read-review' or review_id is not null),
    check (action <> 'decide-review' or num_nulls(review_id, verdict) = 0)
  );
`;

// The indexer needs the directory: which tier and agreement a flag has, and where an owner's mail goes. Nothing about staff.
const grants = `
  grant usage on schema access to signpost_hub, signpost_indexer;
  grant select on access.partnership, access.agency, access.team, access.stream, access.agreement
    to signpost_hub, signpost_indexer;
  grant select on access.member_of_staff to signpost_hub;
  grant select, insert, update, delete on access.session, access.sign_in to signpost_hub;
  grant usage on schema audit to signpost_hub, signpost_auditor;
  grant insert on audit.entry to signpost_hub;
  grant select on audit.entry to signpost_auditor;
`;
