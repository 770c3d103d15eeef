import {
  type Constraint,
  type Edge,
  type IdentityEvidence,
  type LinkedRecord,
  type MembershipChange,
  type Neighbourhood,
  PersonStore,
  type RecordState,
} from '#libs/linkage';
import type { Session } from '../database.ts';
import { columnOf } from './column-of.ts';
import { handleOf } from './handle-of.ts';

interface RecordRow {
  readonly handle: string;
  readonly agency: string;
  readonly state: RecordState;
  readonly version: string;
  readonly minted_id: string;
  readonly own_evidence: IdentityEvidence;
  readonly person_id: string | null;
  readonly earlier_person_id: string | null;
  readonly membership_version: string | null;
  readonly identity_evidence: IdentityEvidence | null;
}

interface EdgeRow {
  readonly left_handle: string;
  readonly right_handle: string;
  readonly left_version: string;
  readonly right_version: string;
  readonly match_weight: number;
  readonly identity_evidence: IdentityEvidence;
}

interface ConstraintRow {
  readonly left_handle: string;
  readonly right_handle: string;
  readonly origin: Constraint['origin'];
  readonly verdict: Constraint['verdict'];
  readonly word_order: string;
}

/** The last person and move, by its history, which a replay keeps, of a record that is of nobody (`m` is its membership); nothing is read for any other. */
const lastMoveOf = (handle: string): string => `
  select coalesce(h.to_person, h.from_person) as person_id, h.membership_version from identity.membership_history h
  where h.handle = ${handle} and m.person_id is null order by h.membership_version desc limit 1`;

/**
 * Records by handles that a query gives. Handles and ids are gathered into arrays (`= any(array(...))`) wherever there are few of them among many, for then
 * an index is read; a join is at times planned over the whole table, the more so while statistics of a young hub are old.
 */
const linkedRecords = (wanted: string): string => `
  select ${handleOf('a.handle')} as handle, a.agency, a.state, a.version, r.person_id as minted_id, a.own_evidence,
    m.person_id, coalesce(m.membership_version, e.membership_version) as membership_version, m.identity_evidence,
    e.person_id as earlier_person_id
  from identity.agency_record a join identity.person_registry r using (handle)
  left join identity.membership m using (handle)
  left join lateral (${lastMoveOf('a.handle')}) e on true
  where a.handle = any(array(${wanted}))`;

/** Pairs with an end among the handles asked for, by index for each handle; one with both ends among them comes twice. */
const pairsOf = (table: string, columns: string): string => `
  select ${handleOf('p.left_handle')} as left_handle, ${handleOf('p.right_handle')} as right_handle, ${columns}
  from unnest($1::uuid[]) asked (handle) cross join lateral (
    (select * from ${table} where left_handle = asked.handle) union all (select * from ${table} where right_handle = asked.handle)
  ) p`;

/** Persons in schema identity, within one transaction. */
export class PostgresPersonStore extends PersonStore {
  constructor(private readonly session: Session) {
    super();
  }

  async neighbourhoodOf(recordHandles: readonly string[]): Promise<Neighbourhood> {
    const records = await this.session.query<RecordRow>(
      `with persons as (
         select person_id from identity.person_registry where handle = any($1::uuid[])
         union select coalesce(m.person_id, e.person_id) from unnest($1::uuid[]) asked (handle)
           left join identity.membership m using (handle) left join lateral (${lastMoveOf('asked.handle')}) e on true
       )
       ${linkedRecords(`
         select unnest($1::uuid[])
         union select handle from identity.membership where person_id = any(array(select person_id from persons))`)}`,
      [recordHandles],
    );
    const edges = await this.session.query<EdgeRow>(
      pairsOf('identity.link_evidence', 'left_version, right_version, match_weight, identity_evidence'),
      [recordHandles],
    );
    const constraints = await this.session.query<ConstraintRow>(
      `${pairsOf('identity.decision', 'origin, verdict, word_order')} where verdict <> 'released'`,
      [recordHandles],
    );
    return { records: records.map(toRecord), edges: edges.map(toEdge), constraints: constraints.map(toConstraint) };
  }

  async withTheirPersons(recordHandles: readonly string[]): Promise<readonly LinkedRecord[]> {
    if (recordHandles.length === 0) return [];
    const rows = await this.session.query<RecordRow>(
      linkedRecords(`
        select unnest($1::uuid[])
        union select handle from identity.membership
          where person_id = any(array(select person_id from identity.membership where handle = any($1::uuid[])))`),
      [recordHandles],
    );
    return rows.map(toRecord);
  }

  async activeAfter(handle: string | undefined, limit: number): Promise<readonly LinkedRecord[]> {
    const rows = await this.session.query<RecordRow>(
      `${linkedRecords(`
        select handle from identity.agency_record where state = 'active' and ($1::uuid is null or handle > $1::uuid)
        order by handle limit $2`)} order by a.handle`,
      [handle, limit],
    );
    return rows.map(toRecord);
  }

  async constraints(): Promise<readonly Constraint[]> {
    const rows = await this.session.query<ConstraintRow>(
      `select ${handleOf('left_handle')} as left_handle, ${handleOf('right_handle')} as right_handle, origin, verdict, word_order
       from identity.decision where verdict <> 'released'`,
    );
    return rows.map(toConstraint);
  }

  async lock(recordHandles: readonly string[]): Promise<void> {
    await this.session.query(
      `select from identity.agency_record where handle = any($1::uuid[]) order by handle for no key update`,
      [recordHandles],
    );
  }

  async lastDecided(): Promise<string> {
    // Whoever decides moves the offset of his consumer (LinkageStores.advance), which writes its row anew.
    const [row] = await this.session.query<{ mark: string }>(
      `select string_agg(xmin::text, ' ' order by consumer_group, topic, partition) as mark from log.consumer_offset
       where topic in ('agency-records', 'decisions')`,
    );
    return row?.mark ?? '';
  }

  async dropEdges(edges: readonly Edge[]): Promise<void> {
    if (edges.length === 0) return;
    await this.session.query(
      `delete from identity.link_evidence e using unnest($1::uuid[], $2::uuid[]) t (left_handle, right_handle)
       where e.left_handle = t.left_handle and e.right_handle = t.right_handle`,
      [columnOf(edges, (edge) => edge.left), columnOf(edges, (edge) => edge.right)],
    );
  }

  async putEdges(edges: readonly Edge[]): Promise<void> {
    if (edges.length === 0) return;
    await this.session.query(
      `insert into identity.link_evidence
         (left_handle, right_handle, left_version, right_version, match_weight, identity_evidence)
       select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::float8[], $6::text[])
       on conflict (left_handle, right_handle) do update set (left_version, right_version, match_weight, identity_evidence)
         = (excluded.left_version, excluded.right_version, excluded.match_weight, excluded.identity_evidence)`,
      [
        columnOf(edges, (edge) => edge.left),
        columnOf(edges, (edge) => edge.right),
        columnOf(edges, (edge) => edge.leftVersion),
        columnOf(edges, (edge) => edge.rightVersion),
        columnOf(edges, (edge) => edge.matchWeight),
        columnOf(edges, (edge) => edge.identityEvidence),
      ],
    );
  }

  async putConstraints(constraints: readonly Constraint[]): Promise<void> {
    if (constraints.length === 0) return;
    await this.session.query(
      `insert into identity.decision (left_handle, right_handle, origin, verdict, word_order)
       select distinct on (left_handle, right_handle, origin) * from
         unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bigint[])
         t (left_handle, right_handle, origin, verdict, word_order)
       order by left_handle, right_handle, origin, word_order desc
       on conflict (left_handle, right_handle, origin) do update
         set (verdict, word_order) = (excluded.verdict, excluded.word_order)
         where decision.word_order < excluded.word_order`,
      [
        columnOf(constraints, (constraint) => constraint.left),
        columnOf(constraints, (constraint) => constraint.right),
        columnOf(constraints, (constraint) => constraint.origin),
        columnOf(constraints, (constraint) => constraint.verdict),
        columnOf(constraints, (constraint) => constraint.order),
      ],
    );
  }

  async dropConstraintsOf(recordHandles: readonly string[]): Promise<void> {
    if (recordHandles.length === 0) return;
    await this.session.query(
      `delete from identity.decision where left_handle = any($1::uuid[]) or right_handle = any($1::uuid[])`,
      [recordHandles],
    );
  }

  async putMemberships(changes: readonly MembershipChange[], modelId: string, at: Date): Promise<void> {
    if (changes.length === 0) return;
    await this.session.query(
      `with moved as (
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::text[], $6::text[])
           t (handle, from_person, to_person, membership_version, cause, identity_evidence)
       ),
       history as (
         insert into identity.membership_history
           (handle, membership_version, from_person, to_person, cause, identity_evidence, model_id, moved_at)
         select handle, membership_version, from_person, to_person, cause, identity_evidence, $7, $8 from moved
       )
       insert into identity.membership (handle, person_id, membership_version, identity_evidence)
       select handle, to_person, membership_version, identity_evidence from moved
       on conflict (handle) do update set (person_id, membership_version, identity_evidence)
         = (excluded.person_id, excluded.membership_version, excluded.identity_evidence)`,
      [
        columnOf(changes, (change) => change.recordHandle),
        columnOf(changes, (change) => change.fromPerson),
        columnOf(changes, (change) => change.toPerson),
        columnOf(changes, (change) => change.membershipVersion),
        columnOf(changes, (change) => change.cause),
        columnOf(changes, (change) => change.identityEvidence),
        modelId,
        at,
      ],
    );
  }
}

function toRecord(row: RecordRow): LinkedRecord {
  return {
    recordHandle: row.handle,
    agency: row.agency,
    state: row.state,
    version: BigInt(row.version),
    mintedId: row.minted_id,
    ownEvidence: row.own_evidence,
    ...(row.person_id !== null && { personId: row.person_id }),
    ...(row.earlier_person_id !== null && { earlierPersonId: row.earlier_person_id }),
    membershipVersion: BigInt(row.membership_version ?? 0),
    ...(row.identity_evidence !== null && { identityEvidence: row.identity_evidence }),
  };
}

function toEdge(row: EdgeRow): Edge {
  return {
    left: row.left_handle,
    right: row.right_handle,
    leftVersion: BigInt(row.left_version),
    rightVersion: BigInt(row.right_version),
    matchWeight: row.match_weight,
    identityEvidence: row.identity_evidence,
  };
}

function toConstraint(row: ConstraintRow): Constraint {
  return {
    left: row.left_handle,
    right: row.right_handle,
    origin: row.origin,
    verdict: row.verdict,
    order: BigInt(row.word_order),
  };
}
