import type { MembershipMove } from '#schemas';
import type { Constraint, IdentityEvidence, LinkedRecord } from './neighbourhood.ts';

/** A record that moved between persons, or whose evidence changed. */
export interface MembershipChange {
  readonly recordHandle: string;
  readonly fromPerson?: string;
  /** Absent when the record is gone. */
  readonly toPerson?: string;
  readonly cause: MembershipMove['cause'];
  readonly identityEvidence: IdentityEvidence;
  /** Grows per record. */
  readonly membershipVersion: bigint;
}

/** Why records are resolved now. */
export interface Occasion {
  /** Records whose content is new. */
  readonly changed: ReadonlySet<string>;
  /** Words of stewards and sources that are new. */
  readonly constraints: readonly Constraint[];
}

/**
 * What changes between the memberships kept and those resolved.
 *
 * @param records every member of the persons concerned, before
 * @param personOf person by record handle, after; gone records left out
 * @param evidenceOf evidence by record handle, after
 * @param at time of the change: versions are at least its milliseconds x 4096, so they also grow over a rebuild
 */
export function membershipChangesOf(
  records: readonly LinkedRecord[],
  personOf: ReadonlyMap<string, string>,
  evidenceOf: ReadonlyMap<string, IdentityEvidence>,
  occasion: Occasion,
  at: Date,
): MembershipChange[] {
  const causeOf = causes(records, personOf, occasion);
  const leastVersion = BigInt(at.getTime()) * 4096n;
  const changes: MembershipChange[] = [];
  for (const record of records) {
    const toPerson = record.state === 'active' ? personOf.get(record.recordHandle) : undefined;
    const identityEvidence = evidenceOf.get(record.recordHandle) ?? record.identityEvidence ?? 'C';
    const moved = toPerson !== record.personId;
    if (!moved && (toPerson === undefined || identityEvidence === record.identityEvidence)) continue;
    const nextVersion = record.membershipVersion + 1n;
    changes.push({
      recordHandle: record.recordHandle,
      ...(record.personId !== undefined && { fromPerson: record.personId }),
      ...(toPerson !== undefined && { toPerson }),
      cause: moved ? causeOf(record, toPerson) : 'changed',
      identityEvidence,
      membershipVersion: nextVersion > leastVersion ? nextVersion : leastVersion,
    });
  }
  return changes;
}

function causes(
  records: readonly LinkedRecord[],
  personOf: ReadonlyMap<string, string>,
  occasion: Occasion,
): (record: LinkedRecord, toPerson: string | undefined) => MembershipMove['cause'] {
  const before = new Map(records.map((record) => [record.recordHandle, record.personId]));
  const joined = new Map<string, MembershipMove['cause']>();
  const parted = new Map<string, MembershipMove['cause']>();
  for (const { left, right, origin, verdict } of occasion.constraints) {
    const [leftAfter, leftBefore] = [personOf.get(left), before.get(left)];
    if (verdict === 'same' && leftAfter !== undefined && leftAfter === personOf.get(right))
      joined.set(leftAfter, origin === 'steward' ? 'steward-same' : 'source-merge');
    if (verdict !== 'same' && leftBefore !== undefined && leftBefore === before.get(right))
      parted.set(leftBefore, origin === 'steward' ? 'steward-different' : 'source-unmerge');
  }
  const partedByItself = partedPersons(records, personOf);
  return (record, toPerson) => {
    if (toPerson === undefined) return record.state === 'erased' ? 'erased' : 'deleted';
    if (record.personId === undefined) return 'arrived';
    return (
      joined.get(toPerson) ??
      parted.get(record.personId) ??
      (occasion.changed.has(record.recordHandle) ? 'changed' : partedByItself.has(record.personId) ? 'split' : 'linked')
    );
  };
}

/** Persons of before whose remaining members are no longer together. */
function partedPersons(records: readonly LinkedRecord[], personOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const after = new Map<string, string>();
  const parted = new Set<string>();
  for (const { recordHandle, personId } of records) {
    const now = personOf.get(recordHandle);
    if (personId === undefined || now === undefined) continue;
    if ((after.get(personId) ?? now) !== now) parted.add(personId);
    after.set(personId, now);
  }
  return parted;
}
