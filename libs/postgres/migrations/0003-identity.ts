import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schema `identity`: sealed agency records, blocking keys, persons and their evidence, reviews and decisions. */
export class Identity0003 implements MigrationInterface {
  readonly name = 'Identity1000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(grants);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}

// Handles and keyed hashes of 128 bits are kept as uuid: 16 bytes, compared bytewise, the order of their hexadecimal digits.
const tables = `
  create schema identity;

  -- A tombstone keeps handle, version and state; its body, key, blocking keys and reference are gone.
  create table identity.agency_record (
    handle uuid primary key,
    agency text not null,
    stream text not null,
    version bigint not null,
    state text not null check (state in ('active', 'deleted', 'erased')),
    content_hash uuid not null,
    own_evidence text not null check (own_evidence in ('A', 'B', 'C')),
    sealed bytea,
    blocking_keys bigint[] not null,
    reference_hash uuid,
    stored_at timestamptz not null default clock_timestamp(),
    check ((state = 'active') = (sealed is not null)),
    check ((state = 'active') = (reference_hash is not null))
  );
  create index agency_record_reference on identity.agency_record (reference_hash);
  create index agency_record_stream on identity.agency_record (agency, stream, version desc);

  -- Apart, so that destroying a key is destroying one small row.
  create table identity.record_key (
    handle uuid primary key,
    wrapped_key bytea not null
  );

  create table identity.blocking_key (
    key bigint not null,
    handle uuid not null,
    primary key (key, handle)
  );

  -- Append-only: a replay reads it and never clears it.
  create table identity.person_registry (
    handle uuid primary key,
    person_id uuid not null unique,
    minted_at timestamptz not null default clock_timestamp()
  );

  create table identity.membership (
    handle uuid primary key,
    person_id uuid,
    membership_version bigint not null,
    identity_evidence text not null check (identity_evidence in ('A', 'B', 'C'))
  );
  create index membership_person on identity.membership (person_id);

  create table identity.membership_history (
    handle uuid not null,
    membership_version bigint not null,
    from_person uuid,
    to_person uuid,
    cause text not null,
    identity_evidence text not null,
    model_id text not null,
    moved_at timestamptz not null,
    primary key (handle, membership_version)
  );

  create table identity.link_evidence (
    left_handle uuid not null,
    right_handle uuid not null,
    left_version bigint not null,
    right_version bigint not null,
    match_weight double precision not null,
    identity_evidence text not null check (identity_evidence in ('A', 'B', 'C')),
    primary key (left_handle, right_handle),
    check (left_handle < right_handle)
  );
  create index link_evidence_right on identity.link_evidence (right_handle);

  create table identity.decision (
    left_handle uuid not null,
    right_handle uuid not null,
    origin text not null check (origin in ('steward', 'source')),
    verdict text not null check (verdict in ('same', 'different', 'cannot-tell', 'released')),
    word_order bigint not null,
    primary key (left_handle, right_handle, origin),
    check (left_handle < right_handle)
  );
  create index decision_right on identity.decision (right_handle);

  create table identity.review (
    id uuid primary key default gen_random_uuid(),
    left_handle uuid not null,
    right_handle uuid not null,
    match_weight double precision not null,
    state text not null check (state in ('open', 'decided', 'obsolete')),
    verdict text check (verdict in ('same', 'different', 'cannot-tell')),
    created_at timestamptz not null,
    due_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    unique (left_handle, right_handle),
    check (left_handle < right_handle),
    check ((state = 'decided') = (verdict is not null))
  );
  create index review_right on identity.review (right_handle);
  create index review_open on identity.review (due_at) where state = 'open';
`;

const grants = `
  grant usage on schema identity to signpost_matcher, signpost_hub;
  grant select, insert, update, delete on identity.agency_record, identity.record_key, identity.blocking_key,
    identity.membership, identity.link_evidence, identity.decision, identity.review to signpost_matcher;
  grant select, insert on identity.person_registry, identity.membership_history to signpost_matcher;
  grant select on identity.agency_record, identity.record_key, identity.blocking_key, identity.membership,
    identity.review to signpost_hub;
  grant update (state, verdict, decided_by, decided_at) on identity.review to signpost_hub;
`;
