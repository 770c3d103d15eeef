import { byKey, type Line, linesOf, type Sent } from './evidence.ts';

/** What the sources said last. */
export interface Fold {
  /** The newest version of each record, whether or not its acknowledgement arrived. */
  readonly newest: ReadonlyMap<string, Sent>;
  /** Pairs of records that their source calls the same, by its newest word. */
  readonly same: readonly (readonly [string, string])[];
}

const isNewer = (left: Sent, right: Sent): boolean => BigInt(left.version) > BigInt(right.version);

/** Folds what was sent by version, in whatever order it was sent. An erased record takes what was said of it along. */
export function foldOfIntents(lines: readonly Line[]): Fold {
  const newest = new Map<string, Sent>();
  const words = new Map<string, Sent>();
  for (const sent of linesOf(lines, 'sent')) {
    const known = newest.get(sent.handle);
    if (!known || isNewer(sent, known)) newest.set(sent.handle, sent);
    if (!sent.other) continue;
    const pair = [sent.handle, sent.other.handle].sort().join(' ');
    const word = words.get(pair);
    if (!word || isNewer(sent, word)) words.set(pair, sent);
  }
  const isErased = (handle: string): boolean => newest.get(handle)?.state === 'erased';
  const same = [...words]
    .filter(([, word]) => word.other?.verdict === 'same')
    .map(([pair]) => pair.split(' ') as [string, string])
    .filter((pair) => !pair.some(isErased));
  return { newest, same };
}

/** Groups of active records that are one human being: by what they say, or by their source's word. */
export function personsOfFold({ newest, same }: Fold): readonly (readonly string[])[] {
  const active = [...newest.values()].filter(({ state }) => state === 'active');
  const groupOf = new Map<string, string>(active.map(({ handle, person }) => [handle, person ?? handle]));
  for (const [left, right] of same) {
    const [to, from] = [groupOf.get(left), groupOf.get(right)];
    if (to === undefined || from === undefined) continue;
    for (const [handle, group] of groupOf) if (group === from) groupOf.set(handle, to);
  }
  return [...byKey([...groupOf.keys()], (handle) => groupOf.get(handle) ?? handle).values()];
}
