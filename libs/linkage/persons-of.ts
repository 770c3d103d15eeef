import { type GroupMatcher, type LiveMatcher, resolve } from '#matching';
import type { Closure } from './closure-of.ts';
import { evidenceOf } from './evidence-of.ts';
import { type Constraint, type IdentityEvidence, type LinkedRecord, pairOf } from './neighbourhood.ts';

/** Persons of the active records of a closure. */
export interface ResolvedPersons {
  /** Person id by record handle. */
  readonly personOf: ReadonlyMap<string, string>;
  /** Evidence by record handle. */
  readonly evidenceOf: ReadonlyMap<string, IdentityEvidence>;
}

/**
 * Resolves a closure: who is one person with whom, under which id.
 *
 * A deleted record that was called the same as another takes part without edges, so that what was said of it still binds those it
 * was said with (an agency's merge passes its constraints on to the survivor); it gets no membership. An erased one takes no part.
 *
 * @param matcher holds the active records of the closure
 */
export function personsOf({ records, edges, constraints }: Closure, matcher: LiveMatcher): ResolvedPersons {
  const joined = constraints.filter(({ verdict }) => verdict === 'same');
  const named = new Set(joined.flatMap(({ left, right }) => [left, right]));
  const members = [...records.values()].filter(
    ({ recordHandle, state }) => state === 'active' || (state === 'deleted' && named.has(recordHandle)),
  );
  const isActive = (handle: string): boolean => records.get(handle)?.state === 'active';
  const live = edges.filter(({ left, right }) => isActive(left) && isActive(right));
  const binding = bindingOf(constraints, new Set(members.map(({ recordHandle }) => recordHandle)));
  const resolved = resolve(
    {
      records: members.map(({ recordHandle, mintedId }) => ({ handle: recordHandle, mintedId })),
      edges: live,
    },
    { same: binding.same.map(ends), different: binding.different.map(ends) },
    { personOf: previousPersonOf(members) },
    knowing(isActive, matcher),
  );
  const personOf = new Map([...resolved.personOf].filter(([handle]) => isActive(handle)));
  const active = members.filter(({ recordHandle }) => isActive(recordHandle));
  return { personOf, evidenceOf: evidenceOf(active, personOf, live, binding.same) };
}

/** The body of a record that is gone says nothing, also where this process still holds it. */
const knowing = (isActive: (handle: string) => boolean, matcher: LiveMatcher): GroupMatcher => ({
  model: matcher.model,
  has: (handle) => isActive(handle) && matcher.has(handle),
  weigh: (left, right) => matcher.weigh(left, right),
  weighGroups: (ours, theirs) => matcher.weighGroups(ours, theirs),
  identityDaysOf: (handles) => matcher.identityDaysOf(handles.map((handle) => (isActive(handle) ? handle : ''))),
});

const ends = ({ left, right }: Constraint): [string, string] => [left, right];

/** Never beats always: a pair called different by anyone is not called the same. */
export function bindingOf(constraints: readonly Constraint[], members: ReadonlySet<string>) {
  const known = constraints.filter(({ left, right }) => members.has(left) && members.has(right));
  const different = known.filter(({ verdict }) => verdict === 'different');
  const apart = new Set(different.map(({ left, right }) => pairOf(left, right)));
  const same = known.filter(({ verdict, left, right }) => verdict === 'same' && !apart.has(pairOf(left, right)));
  return { same, different };
}

function previousPersonOf(members: readonly LinkedRecord[]): ReadonlyMap<string, string> {
  const personOf = new Map<string, string>();
  for (const { recordHandle, personId, earlierPersonId } of members) {
    const person = personId ?? earlierPersonId;
    if (person !== undefined) personOf.set(recordHandle, person);
  }
  return personOf;
}
