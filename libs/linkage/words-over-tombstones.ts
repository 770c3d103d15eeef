import { type Constraint, pairOf } from './neighbourhood.ts';

/** Two records of which something was said, by whatever way. */
export type Word = Pick<Constraint, 'left' | 'right' | 'verdict'>;

/**
 * What is said of active records, also by way of records that are gone: those called the same as one that is gone are called the same, and what was called different from it is
 * different from them.
 *
 * @param isActive whether a record is
 */
export function wordsOverTombstones(
  constraints: readonly Constraint[],
  isActive: (recordHandle: string) => boolean,
): readonly Word[] {
  const words: Word[] = constraints.filter(({ left, right }) => isActive(left) && isActive(right));
  const different = new Set(
    constraints.filter(({ verdict }) => verdict === 'different').map(({ left, right }) => pairOf(left, right)),
  );
  const sameAs = neighboursOf(
    constraints.filter(({ verdict, left, right }) => verdict === 'same' && !different.has(pairOf(left, right))),
  );
  const differentFrom = neighboursOf(constraints.filter(({ verdict }) => verdict === 'different'));
  const seen = new Set<string>();
  for (const handle of sameAs.keys()) {
    if (isActive(handle) || seen.has(handle)) continue;
    const tombstones = reached(handle, sameAs, isActive);
    for (const tombstone of tombstones) seen.add(tombstone);
    const around = (of: ReadonlyMap<string, readonly string[]>): readonly string[] => [
      ...new Set([...tombstones].flatMap((tombstone) => of.get(tombstone) ?? []).filter(isActive)),
    ];
    const called = around(sameAs);
    const [first, ...others] = called;
    for (const other of others) words.push({ ...ordered(first ?? '', other), verdict: 'same' });
    for (const another of around(differentFrom))
      for (const one of called) if (one !== another) words.push({ ...ordered(one, another), verdict: 'different' });
  }
  return words;
}

const ordered = (one: string, other: string): Pick<Word, 'left' | 'right'> =>
  one < other ? { left: one, right: other } : { left: other, right: one };

function neighboursOf(pairs: readonly Constraint[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { left, right } of pairs)
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const known = neighbours.get(one);
      if (known) known.push(other);
      else neighbours.set(one, [other]);
    }
  return neighbours;
}

/** Tombstones that a tombstone was called the same as, by whatever number of steps; with itself. */
function reached(
  start: string,
  sameAs: ReadonlyMap<string, readonly string[]>,
  isActive: (recordHandle: string) => boolean,
): ReadonlySet<string> {
  const found = new Set([start]);
  for (const handle of found) for (const other of sameAs.get(handle) ?? []) if (!isActive(other)) found.add(other);
  return found;
}
