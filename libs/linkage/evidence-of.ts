import type { Constraint, Edge, IdentityEvidence, LinkedRecord } from './neighbourhood.ts';

const best = (left: IdentityEvidence, right: IdentityEvidence): IdentityEvidence => (left < right ? left : right);

/**
 * How sure it is that each record belongs to its person.
 *
 * A record alone counts by what it would prove itself. One with others counts by its best pair with any of them; since the pair was
 * linked or confirmed by a steward it counts at least B, unless the record by itself proves too little (C) and no person confirmed it.
 */
export function evidenceOf(
  records: readonly LinkedRecord[],
  personOf: ReadonlyMap<string, string>,
  edges: readonly Edge[],
  same: readonly Constraint[],
): ReadonlyMap<string, IdentityEvidence> {
  const members = new Map<string, number>();
  for (const personId of personOf.values()) members.set(personId, (members.get(personId) ?? 0) + 1);
  const evidence = new Map<string, IdentityEvidence>();
  for (const { recordHandle, ownEvidence } of records) {
    const personId = personOf.get(recordHandle);
    if (personId === undefined) continue;
    const alone = members.get(personId) === 1;
    evidence.set(recordHandle, alone ? ownEvidence : ownEvidence === 'C' ? 'C' : 'B');
  }
  const raise = (left: string, right: string, to: IdentityEvidence): void => {
    const personId = personOf.get(left);
    if (personId === undefined || personId !== personOf.get(right)) return;
    for (const handle of [left, right]) evidence.set(handle, best(evidence.get(handle) ?? 'C', to));
  };
  for (const { left, right, identityEvidence } of edges) raise(left, right, identityEvidence);
  for (const { left, right } of same) raise(left, right, 'B');
  return evidence;
}
