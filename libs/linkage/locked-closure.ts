import { type Closure, closureOf, type Scored } from './closure-of.ts';
import type { LinkageStores } from './linkage-unit-of-work.ts';
import type { LinkedRecord } from './neighbourhood.ts';

/** A closure that is locked, with what was expected to be it. */
export interface LockedClosure {
  /** What was locked. */
  readonly seen: Closure;
  /** What was found under the locks: what others committed meanwhile counts. */
  readonly held: Closure;
  /** Records of the ring and all of their persons. */
  readonly ring: readonly LinkedRecord[];
}

/**
 * Walks to all that decides the persons of some records, locks it in handle order and reads it again, unless nobody has decided anything since and no record is
 * another: who decided before held the same locks, and is seen by his mark. A word that was kept meanwhile is seen by who kept it: he resolves after that.
 *
 * @param start records to begin with
 * @param joiningFrom edges at or above it may join records
 */
export async function lockClosure(
  { persons, records }: Pick<LinkageStores, 'persons' | 'records'>,
  start: ReadonlySet<string>,
  scored: Scored,
  joiningFrom: number,
): Promise<LockedClosure> {
  const walk = (from: ReadonlySet<string>): Promise<Closure> =>
    closureOf(from, scored, joiningFrom, (handles) => persons.neighbourhoodOf(handles));
  const before = await persons.lastDecided();
  const seen = await walk(start);
  await persons.lock([...seen.inner, ...seen.ring]);
  const isAsSeen =
    (await persons.lastDecided()) === before &&
    isSame(activeVersions([...seen.records.values()]), await records.versionsOf([...seen.inner]));
  const held = isAsSeen ? seen : await walk(seen.inner);
  return { seen, held, ring: await persons.withTheirPersons([...held.ring]) };
}

/**
 * Whether all that was reached under the locks had been locked. A handle that a constraint names may have had no record yet: nothing
 * was locked then, and another may be about to resolve the record that it has by now.
 */
export function isCovered(held: Closure, locked: Closure): boolean {
  return (
    [...held.inner, ...held.ring].every((handle) => locked.inner.has(handle) || locked.ring.has(handle)) &&
    [...held.records.keys()].every((handle) => locked.records.has(handle))
  );
}

/** Whether the records compared are still as they were then. */
export function isCurrent(scored: Scored, records: readonly LinkedRecord[]): boolean {
  const versions = activeVersions(records);
  return scored.edges.every(
    ({ left, right, leftVersion, rightVersion }) =>
      versions.get(left) === leftVersion && versions.get(right) === rightVersion,
  );
}

const isSame = (one: ReadonlyMap<string, bigint>, other: ReadonlyMap<string, bigint>): boolean =>
  one.size === other.size && [...one].every(([handle, version]) => other.get(handle) === version);

/** Versions of the records that are active. */
export function activeVersions(records: readonly LinkedRecord[]): ReadonlyMap<string, bigint> {
  return new Map(
    records.flatMap(({ recordHandle, state, version }): readonly [string, bigint][] =>
      state === 'active' ? [[recordHandle, version]] : [],
    ),
  );
}

/** Persons of a closure with those of its ring, which do not change. */
export function withRing(
  personOf: ReadonlyMap<string, string>,
  ring: readonly LinkedRecord[],
): ReadonlyMap<string, string> {
  const all = new Map(personOf);
  for (const { recordHandle, personId, state } of ring)
    if (personId !== undefined && state === 'active') all.set(recordHandle, personId);
  return all;
}
