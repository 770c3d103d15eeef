import type { AskedPerson, OwnRecordReference } from '#schemas';
import {
  type Finding,
  findingOf,
  type IdentityKeys,
  isEnough,
  isEnoughToCompare,
  PersonFinder,
  type ScoredCandidate,
  subjectPseudonymOf,
} from '#libs/linkage';
import { detailsOfAsked, type HubModel, type IdentityDetails, LiveMatcher, mostRecordsOfKey } from '#matching';
import type { Database } from '../database.ts';
import { handleOf } from './handle-of.ts';
import { openRow, type SealedRow } from './sealed-row.ts';

/** What finding a person needs besides the database. */
export interface PersonFinderSettings {
  readonly model: HubModel;
  /** Key of the subject pseudonyms, 32 bytes in base64url. */
  readonly subjectKey: string;
}

interface CandidateRow extends SealedRow {
  readonly person_id: string;
  readonly person_version: string;
}

/** An exact reference of the asker's own agency leaves no doubt; bits, above any weight that comparing gives. */
const certainWeight = 100;

/** Records kept in memory between questions. */
const recordsHeld = 5_000;

/** The person asked about, as a record of nobody's. */
const askedHandle = 'asked';

// A disclosure relies on the newest membership of any record of the person.
const personVersion = `(select max(p.membership_version) from identity.membership p where p.person_id = m.person_id)`;

/** Finds persons by reference hash and blocking keys; opens candidates in memory only. */
export class PostgresPersonFinder extends PersonFinder {
  private readonly matcher: LiveMatcher;

  constructor(
    private readonly database: Database,
    private readonly keys: IdentityKeys,
    private readonly settings: PersonFinderSettings,
  ) {
    super();
    this.matcher = new LiveMatcher(settings.model, recordsHeld);
  }

  async find(asked: AskedPerson, askerAgency: string): Promise<Finding> {
    if (!isEnough(asked)) return { kind: 'not-enough' };
    const own = asked.recordReference && (await this.findOwn(asked.recordReference, askerAgency));
    if (own) return own;
    return isEnoughToCompare(asked) ? this.findByComparing(asked) : { kind: 'nobody' };
  }

  private async findOwn({ stream, key }: OwnRecordReference, agency: string): Promise<Finding | undefined> {
    const [row] = await this.database.query<{ person_id: string; person_version: string }>(
      `select m.person_id, ${personVersion} as person_version
       from identity.agency_record a join identity.membership m using (handle)
       where a.reference_hash = $1 and a.state = 'active' and m.person_id is not null`,
      [this.keys.referenceHash({ agency, stream, key })],
    );
    return row && { kind: 'person', ...this.candidate(row, certainWeight) };
  }

  private async findByComparing(asked: AskedPerson): Promise<Finding> {
    const details = detailsOfAsked(asked);
    const hashes = this.matcher.blockingKeysOf(details).map((key) => this.keys.blockingHash(key).toString());
    const rows = await this.database.query<CandidateRow>(
      `select ${handleOf('a.handle')} as handle, a.version, a.sealed, k.wrapped_key, m.person_id,
         ${personVersion} as person_version
       from (
         select distinct o.handle from unnest($1::bigint[]) q (key)
         cross join lateral (
           select array_agg(b.handle) as handles
           from (select handle from identity.blocking_key where key = q.key limit $2::int + 1) b
           having count(*) <= $2::int
         ) block
         cross join lateral unnest(block.handles) o (handle)
       ) c
       join identity.agency_record a using (handle) join identity.record_key k using (handle)
       join identity.membership m using (handle)
       where a.state = 'active' and m.person_id is not null`,
      [hashes, mostRecordsOfKey],
    );
    return findingOf(this.weighed(details, rows));
  }

  /** Weighs the candidates without waiting: nobody else asks meanwhile. */
  private weighed(details: IdentityDetails, rows: readonly CandidateRow[]): readonly ScoredCandidate[] {
    const rowOf = new Map(rows.map((row) => [row.handle, row]));
    const versionOf = new Map(rows.map(({ handle, version }) => [handle, BigInt(version)]));
    for (const handle of this.matcher.missing(versionOf.set(askedHandle, 0n))) {
      const row = rowOf.get(handle);
      if (!row) continue;
      const { version, record } = openRow(this.keys, row);
      this.matcher.hold(handle, version, record.recordRef.agency, record);
    }
    this.matcher.hold(askedHandle, 0n, askedHandle, details);
    const candidates = rows.map((row) => this.candidate(row, this.matcher.weigh(askedHandle, row.handle)));
    this.matcher.drop(askedHandle);
    return candidates;
  }

  private candidate(
    { person_id, person_version }: Pick<CandidateRow, 'person_id' | 'person_version'>,
    matchWeight: number,
  ): ScoredCandidate {
    const subject = subjectPseudonymOf(this.settings.subjectKey, person_id);
    return { subject, membershipVersion: person_version, matchWeight };
  }
}
