import { v7 as uuidv7 } from 'uuid';
import {
  AgencyRecordStore,
  type OpenedRecord,
  type RecordHead,
  type RecordToStore,
  type RekeyedRecord,
} from '#libs/linkage';
import type { IdentityKeys, RecordState } from '#libs/linkage';
import type { Session } from '../database.ts';
import { columnOf } from './column-of.ts';
import { handleOf } from './handle-of.ts';
import { boundTo, openRow, type SealedRow } from './sealed-row.ts';

interface HeadRow {
  readonly agency: string;
  readonly stream: string;
  readonly handle: string;
  readonly version: string;
  readonly content_hash: string;
  readonly state: RecordState;
}

/** A record with what is kept in place of what must not be read. */
interface StoredRow extends RecordToStore {
  readonly sealed: Buffer | undefined;
  readonly wrappedKey: Buffer | undefined;
  readonly reference: string | undefined;
  readonly hashes: readonly string[];
}

/** Agency records in schema identity, within one transaction. */
export class PostgresAgencyRecordStore extends AgencyRecordStore {
  private readonly known = new Set<string>();

  constructor(
    private readonly session: Session,
    private readonly keys: IdentityKeys,
  ) {
    super();
  }

  contentHashOf(body: string): string {
    return this.keys.contentHash(body);
  }

  async lockHeads(recordHandles: readonly string[]): Promise<ReadonlyMap<string, RecordHead>> {
    const rows = await this.session.query<HeadRow>(
      `select ${handleOf('handle')} as handle, agency, stream, version, ${handleOf('content_hash')} as content_hash, state
       from identity.agency_record where handle = any($1::uuid[]) order by identity.agency_record.handle for no key update`,
      [recordHandles],
    );
    for (const { handle } of rows) this.known.add(handle);
    return new Map(
      rows.map(({ handle, agency, stream, version, content_hash, state }) => [
        handle,
        { recordHandle: handle, agency, stream, version: BigInt(version), contentHash: content_hash, state },
      ]),
    );
  }

  override async unknownAgenciesOf(agencies: readonly string[]): Promise<ReadonlySet<string>> {
    // Before a partnership is loaded nobody is unknown.
    const rows = await this.session.query<{ agency: string }>(
      `select agency from unnest($1::text[]) t (agency)
       where not exists (select from access.agency a where a.id = t.agency) and exists (select from access.agency)`,
      [agencies],
    );
    return new Set(rows.map(({ agency }) => agency));
  }

  async write(records: readonly RecordToStore[]): Promise<void> {
    if (records.length === 0) return;
    const rows = records.map((record) => this.hide(record));
    const replaced = rows.filter(({ recordHandle }) => this.known.has(recordHandle));
    if (replaced.length > 0) await this.dropBlockingKeys(replaced);
    await this.putRecords(rows);
    await this.putBlockingKeys(rows);
    await this.putRecordKeys(rows);
    await this.mintIds(rows.filter(({ recordHandle }) => !this.known.has(recordHandle)));
  }

  async rekey(records: readonly RekeyedRecord[]): Promise<void> {
    if (records.length === 0) return;
    const rows = records.map((record) => ({ ...record, hashes: this.hashesOf(record.blockingKeys) }));
    await this.dropBlockingKeys(rows);
    await this.session.query(
      `update identity.agency_record a set blocking_keys = t.keys::bigint[], own_evidence = t.evidence
       from unnest($1::uuid[], $2::text[], $3::text[]) t (handle, keys, evidence) where a.handle = t.handle`,
      [
        columnOf(rows, (row) => row.recordHandle),
        columnOf(rows, (row) => `{${row.hashes.join(',')}}`),
        columnOf(rows, (row) => row.ownEvidence),
      ],
    );
    await this.putBlockingKeys(rows);
  }

  private hashesOf(blockingKeys: readonly string[]): readonly string[] {
    return [...new Set(blockingKeys)].map((key) => this.keys.blockingHash(key).toString());
  }

  private hide(stored: RecordToStore): StoredRow {
    const { recordHandle, version, record, blockingKeys } = stored;
    const hashes = this.hashesOf(blockingKeys);
    if (!record) return { ...stored, sealed: undefined, wrappedKey: undefined, reference: undefined, hashes };
    const clear = Buffer.from(JSON.stringify(record));
    const sealed = this.keys.seal(clear, boundTo(recordHandle, version.toString()));
    return { ...stored, ...sealed, reference: this.keys.referenceHash(record.recordRef), hashes };
  }

  private async dropBlockingKeys(records: readonly Pick<StoredRow, 'recordHandle'>[]): Promise<void> {
    await this.session.query(
      `delete from identity.blocking_key b using identity.agency_record a, unnest(a.blocking_keys) k (key)
       where a.handle = any($1::uuid[]) and b.key = k.key and b.handle = a.handle`,
      [columnOf(records, (record) => record.recordHandle)],
    );
  }

  private async putRecords(rows: readonly StoredRow[]): Promise<void> {
    await this.session.query(
      `insert into identity.agency_record
         (handle, agency, stream, version, state, content_hash, own_evidence, sealed, blocking_keys, reference_hash)
       select handle, agency, stream, version, state, content_hash, own_evidence, sealed, blocking_keys::bigint[], reference
       from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::uuid[], $7::text[], $8::bytea[],
                   $9::text[], $10::uuid[])
         t (handle, agency, stream, version, state, content_hash, own_evidence, sealed, blocking_keys, reference)
       order by handle
       on conflict (handle) do update set (version, state, content_hash, own_evidence, sealed, blocking_keys,
         reference_hash, stored_at) = (excluded.version, excluded.state, excluded.content_hash, excluded.own_evidence,
         excluded.sealed, excluded.blocking_keys, excluded.reference_hash, excluded.stored_at)
       where agency_record.version < excluded.version`,
      [
        columnOf(rows, (row) => row.recordHandle),
        columnOf(rows, (row) => row.agency),
        columnOf(rows, (row) => row.stream),
        columnOf(rows, (row) => row.version),
        columnOf(rows, (row) => row.state),
        columnOf(rows, (row) => row.contentHash),
        columnOf(rows, (row) => row.ownEvidence),
        columnOf(rows, (row) => row.sealed),
        columnOf(rows, (row) => `{${row.hashes.join(',')}}`),
        columnOf(rows, (row) => row.reference),
      ],
    );
  }

  private async putBlockingKeys(rows: readonly Pick<StoredRow, 'recordHandle' | 'hashes'>[]): Promise<void> {
    const pairs = rows.flatMap(({ recordHandle, hashes }) => hashes.map((hash) => ({ recordHandle, hash })));
    if (pairs.length === 0) return;
    await this.session.query(
      `insert into identity.blocking_key (key, handle)
       select key, handle from unnest($1::bigint[], $2::uuid[]) t (key, handle) order by key on conflict do nothing`,
      [columnOf(pairs, (pair) => pair.hash), columnOf(pairs, (pair) => pair.recordHandle)],
    );
  }

  private async putRecordKeys(rows: readonly StoredRow[]): Promise<void> {
    const [sealed, gone] = [rows.filter((row) => row.wrappedKey), rows.filter((row) => !row.wrappedKey)];
    if (sealed.length > 0)
      await this.session.query(
        `insert into identity.record_key (handle, wrapped_key) select * from unnest($1::uuid[], $2::bytea[])
         on conflict (handle) do update set wrapped_key = excluded.wrapped_key`,
        [columnOf(sealed, (row) => row.recordHandle), columnOf(sealed, (row) => row.wrappedKey)],
      );
    if (gone.length > 0)
      await this.session.query(`delete from identity.record_key where handle = any($1::uuid[])`, [
        columnOf(gone, (row) => row.recordHandle),
      ]);
  }

  private async mintIds(rows: readonly StoredRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.session.query(
      `insert into identity.person_registry (handle, person_id) select * from unnest($1::uuid[], $2::uuid[])
       on conflict do nothing`,
      [columnOf(rows, (row) => row.recordHandle), columnOf(rows, () => uuidv7())],
    );
  }

  async candidatesOf(
    recordHandles: readonly string[],
    perKeyCap: number,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.session.query<{ handle: string; others: string }>(
      `select ${handleOf('a.handle')} as handle, ${handleOf('c.others')} as others
       from identity.agency_record a cross join lateral (
         select string_agg(distinct o.handle::text, ',') as others
         from unnest(a.blocking_keys) k (key)
         cross join lateral (
           select array_agg(b.handle) as handles
           from (select handle from identity.blocking_key where key = k.key limit $2::int + 1) b
           having count(*) between 2 and $2::int
         ) block
         cross join lateral unnest(block.handles) o (handle)
         where o.handle <> a.handle
       ) c
       where a.handle = any($1::uuid[]) and c.others is not null`,
      [recordHandles, perKeyCap],
    );
    return new Map(rows.map(({ handle, others }) => [handle, others.split(',')]));
  }

  async versionsOf(recordHandles: readonly string[]): Promise<ReadonlyMap<string, bigint>> {
    const rows = await this.session.query<{ handle: string; version: string }>(
      `select ${handleOf('handle')} as handle, version from identity.agency_record
       where handle = any($1::uuid[]) and state = 'active'`,
      [recordHandles],
    );
    return new Map(rows.map(({ handle, version }) => [handle, BigInt(version)]));
  }

  async goneWithin(ms: number): Promise<readonly string[]> {
    const rows = await this.session.query<{ handle: string }>(
      `select ${handleOf('handle')} as handle from identity.agency_record
       where state <> 'active' and stored_at > clock_timestamp() - $1 * interval '1 millisecond'`,
      [ms],
    );
    return rows.map(({ handle }) => handle);
  }

  async open(recordHandles: readonly string[]): Promise<readonly OpenedRecord[]> {
    const rows = await this.session.query<SealedRow>(
      `select ${handleOf('a.handle')} as handle, a.version, a.sealed, k.wrapped_key
       from identity.agency_record a join identity.record_key k using (handle)
       where a.handle = any($1::uuid[]) and a.state = 'active'`,
      [recordHandles],
    );
    return rows.map((row) => openRow(this.keys, row));
  }
}
