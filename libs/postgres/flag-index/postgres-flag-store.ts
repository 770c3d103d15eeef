import type { FeedStatus, Flag } from '#schemas';
import { FlagStore, type IndexedRecord } from '#libs/flag-index';
import type { Session } from '../database.ts';
import { type FlagRow, toFlagRow } from './flag-row.ts';
import { fromIndexedRecordRow, type IndexedRecordRow, toIndexedRecordRow } from './indexed-record-row.ts';

const recordColumns = `record_handle, agency, stream, version, renewed_at, protection, involvements, subject,
  identity_evidence, membership_version`;

/** Records, flags and feeds in schema flags, in one transaction. */
export class PostgresFlagStore extends FlagStore {
  constructor(private readonly session: Session) {
    super();
  }

  async lockRecords(recordHandles: readonly string[]): Promise<ReadonlyMap<string, IndexedRecord>> {
    if (recordHandles.length === 0) return new Map();
    // Rows are made first, so that two consumers that see a handle for the first time wait for each other.
    await this.session.query(
      `insert into flags.record (record_handle) select handle from unnest($1::text[]) handle order by handle
       on conflict do nothing`,
      [recordHandles],
    );
    const rows = await this.session.query<IndexedRecordRow>(
      `select ${recordColumns} from flags.record where record_handle = any($1) order by record_handle for update`,
      [recordHandles],
    );
    return new Map(rows.map((row) => [row.record_handle, fromIndexedRecordRow(row)]));
  }

  async putRecords(records: readonly IndexedRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.session.query(
      `update flags.record r set agency = n.agency, stream = n.stream, version = n.version, renewed_at = n.renewed_at,
         protection = n.protection, involvements = n.involvements, subject = n.subject,
         identity_evidence = n.identity_evidence, membership_version = n.membership_version
       from jsonb_to_recordset($1) as n (record_handle text, agency text, stream text, version numeric,
         renewed_at timestamptz, protection text, involvements jsonb, subject text, identity_evidence text,
         membership_version numeric)
       where r.record_handle = n.record_handle`,
      [JSON.stringify(records.map(toIndexedRecordRow))],
    );
  }

  async lockSubjects(subjects: readonly string[]): Promise<readonly IndexedRecord[]> {
    if (subjects.length === 0) return [];
    await this.session.query(
      `insert into flags.subject (subject) select subject from unnest($1::text[]) subject order by subject
       on conflict do nothing`,
      [subjects],
    );
    await this.session.query(`select from flags.subject where subject = any($1) order by subject for update`, [
      subjects,
    ]);
    // A statement of its own: what others committed while the locks were waited for is seen.
    const rows = await this.session.query<IndexedRecordRow>(
      `select ${recordColumns} from unnest($1::text[]) asked (one)
       cross join lateral (select * from flags.record where subject = asked.one offset 0) r order by record_handle`,
      [subjects],
    );
    return rows.map(fromIndexedRecordRow);
  }

  async replaceFlags(
    subjects: readonly string[],
    recordHandles: readonly string[],
    flags: readonly Flag[],
  ): Promise<void> {
    await this.session.query(replaceFlags, [subjects, recordHandles, JSON.stringify(flags.map(toFlagRow))]);
  }

  async putFeedStatus(statuses: readonly FeedStatus[]): Promise<void> {
    for (const status of statuses)
      await this.session.query(putFeedStatus, [
        status.agency,
        status.stream,
        status.runId,
        status.startedAt,
        status.finishedAt,
        status.state,
        status.pausedBecause ?? null,
        status.read,
        status.sent,
        status.unchanged,
        status.deadLettered,
        JSON.stringify(status.codes),
      ]);
  }
}

// Every column of a flag but its id, which names it.
const columns: readonly (keyof FlagRow)[] = [
  'subject',
  'owner',
  'source_handle',
  'category',
  'involvement',
  'since',
  'ended',
  'review_by',
  'team',
  'lead_role',
  'lead_accepted_at',
  'lead_until',
  'tier',
  'regime',
  'article6',
  'article9',
  'powers',
  'agreement',
  'purposes',
  'retention_rule',
  'dispose_after',
  'hold',
  'identity_evidence',
  'stream',
  'record_handle',
  'subject_informed',
  'version',
];

// Looked up one by one (offset 0 keeps the planner from joining): a table that grew faster than its statistics would be read whole.
const replaceFlags = `
  with made as materialized (select * from jsonb_populate_recordset(null::flags.flag, $3)),
  known as materialized (
    select f.id from unnest($1::text[]) asked (subject)
      cross join lateral (select id from flags.flag where subject = asked.subject offset 0) f
    union
    select f.id from unnest($2::text[]) asked (record_handle)
      cross join lateral (select id from flags.flag where record_handle = asked.record_handle offset 0) f
  ),
  gone as (
    delete from flags.flag f where f.id = any(array(select id from known where not exists (select from made where made.id = known.id)))
  )
  insert into flags.flag as f (id, ${columns.join(', ')}) select id, ${columns.join(', ')} from made
  on conflict (id) do update set (${columns.join(', ')}) = row(${columns.map((name) => `excluded.${name}`).join(', ')})
  where (${columns.map((name) => `f.${name}`).join(', ')})
    is distinct from (${columns.map((name) => `excluded.${name}`).join(', ')})`;

const putFeedStatus = `
  insert into flags.feed_run as r (agency, stream, run_id, started_at, finished_at, state, paused_because, read, sent,
    unchanged, dead_lettered, codes, last_good_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, case when $6 = 'ok' then $5::timestamptz end)
  on conflict (agency, stream) do update set
    (run_id, started_at, finished_at, state, paused_because, read, sent, unchanged, dead_lettered, codes) =
      row(excluded.run_id, excluded.started_at, excluded.finished_at, excluded.state, excluded.paused_because,
        excluded.read, excluded.sent, excluded.unchanged, excluded.dead_lettered, excluded.codes),
    last_good_at = greatest(r.last_good_at, excluded.last_good_at)
  where excluded.finished_at >= r.finished_at`;
