import { validate as isUuid } from 'uuid';
import type { ReviewQueue } from '#schemas';
import { type ForbiddenPair, type HeldRecord, type IdentityKeys, type PersonMove, PersonRegister } from '#libs/linkage';
import type { Session } from '../database.ts';
import { handleOf } from './handle-of.ts';
import { openRow, type SealedRow } from './sealed-row.ts';
import { isSilent } from './silent-person.ts';

interface MoveRow extends Pick<PersonMove, 'recordHandle' | 'cause' | 'identityEvidence' | 'modelId' | 'at'> {
  readonly version: string;
  readonly from_person: string | null;
  readonly to_person: string | null;
}

interface PairRow {
  readonly id: string;
  readonly origin: ForbiddenPair['origin'];
  readonly word_order: string;
  readonly left: string;
  readonly right: string;
}

const mostMoves = 2000;
const forbiddenPairs = `identity.decision d
  join identity.agency_record l on l.handle = d.left_handle and l.state = 'active'
  join identity.agency_record r on r.handle = d.right_handle and r.state = 'active'
  where d.verdict = 'different' and not ${isSilent('d.left_handle, d.right_handle')}`;

/** Persons over time in schema identity, in one transaction of the hub. */
export class PostgresPersonRegister extends PersonRegister {
  constructor(
    private readonly session: Session,
    private readonly keys: IdentityKeys,
  ) {
    super();
  }

  async queueOf(personId: string): Promise<ReviewQueue | undefined> {
    if (!isUuid(personId)) return undefined;
    const [row] = await this.session.query<{ known: boolean; silent: boolean }>(
      `select exists (select from identity.membership_history where to_person = $1) as known,
         exists (select from identity.membership m join identity.agency_record a using (handle)
           join access.stream s on s.agency = a.agency and s.name = a.stream
           where m.person_id = $1 and s.tier = 'silent') as silent`,
      [personId],
    );
    if (!row?.known) return undefined;
    return row.silent ? 'cleared' : 'ordinary';
  }

  async movesOf(personId: string): Promise<readonly PersonMove[]> {
    const rows = await this.session.query<MoveRow>(
      `select ${handleOf('handle')} as "recordHandle", membership_version as version, from_person, to_person, cause,
         identity_evidence as "identityEvidence", model_id as "modelId", moved_at as at
       from identity.membership_history
       where handle in (select handle from identity.membership_history where to_person = $1)
       order by moved_at, membership_version, handle limit ${mostMoves.toString()}`,
      [personId],
    );
    return rows.map(({ version, from_person: from, to_person: to, ...move }) => ({
      ...move,
      membershipVersion: BigInt(version),
      ...(from !== null && { fromPerson: from }),
      ...(to !== null && { toPerson: to }),
    }));
  }

  async membersOf(personId: string): Promise<readonly HeldRecord[]> {
    const rows = await this.session.query<SealedRow>(
      `select ${handleOf('a.handle')} as handle, a.version, a.sealed, k.wrapped_key
       from identity.membership m join identity.agency_record a using (handle) join identity.record_key k using (handle)
       where m.person_id = $1 and a.state = 'active' order by a.handle`,
      [personId],
    );
    return rows.map((row) => ({ recordHandle: row.handle, personId, record: openRow(this.keys, row).record }));
  }

  async forbidden(limit: number): Promise<{ total: number; pairs: readonly ForbiddenPair[] }> {
    const [count] = await this.session.query<{ total: number }>(`select count(*)::int as total from ${forbiddenPairs}`);
    const pairs = await this.session.query<PairRow>(
      `select d.id, d.origin, d.word_order, ${handleOf('d.left_handle')} as left, ${handleOf('d.right_handle')} as right
       from ${forbiddenPairs} order by (d.origin = 'steward') desc, d.word_order desc, d.id limit $1`,
      [limit],
    );
    const rows = await this.session.query<SealedRow>(
      `select ${handleOf('a.handle')} as handle, a.version, a.sealed, k.wrapped_key
       from identity.agency_record a join identity.record_key k using (handle) where a.handle = any($1::uuid[])`,
      [pairs.flatMap(({ left, right }) => [left, right])],
    );
    const records = new Map(rows.map((row) => [row.handle, openRow(this.keys, row).record]));
    return {
      total: count?.total ?? 0,
      pairs: pairs.flatMap(({ id, origin, word_order: order, left, right }) => {
        const [leftRecord, rightRecord] = [records.get(left), records.get(right)];
        if (!leftRecord || !rightRecord) return [];
        const since = origin === 'steward' ? { since: new Date(Number(order)) } : {};
        return [{ id, origin, ...since, left, right, leftRecord, rightRecord }];
      }),
    };
  }

  async release(id: string): Promise<readonly [string, string] | undefined> {
    if (!isUuid(id)) return undefined;
    const [pair] = await this.session.query<PairRow>(
      `select ${handleOf('d.left_handle')} as left, ${handleOf('d.right_handle')} as right
       from ${forbiddenPairs} and d.id = $1 and d.origin = 'steward'`,
      [id],
    );
    if (!pair) return undefined;
    await this.session.query(
      `update identity.review set state = 'obsolete', verdict = null, decided_by = null, decided_at = null
       where left_handle = $1 and right_handle = $2 and state = 'decided'`,
      [pair.left, pair.right],
    );
    return [pair.left, pair.right];
  }
}
