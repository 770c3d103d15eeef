/** What another model would change, in counts; nothing of anybody. */
export interface RelinkPlan {
  readonly modelId: string;
  readonly records: number;
  readonly personsBefore: number;
  readonly personsAfter: number;
  /** Persons that keep just the records they have. */
  readonly unchanged: number;
  /** Persons whose records go into one that is larger. */
  readonly merged: number;
  /** Persons that become several. */
  readonly split: number;
  /** Persons of which some records go and others stay or come. */
  readonly rearranged: number;
  /** Records that get another person id. */
  readonly recordsMoved: number;
  /** Pairs of persons that stewards would be asked about. */
  readonly questions: number;
  /** Pairs of records that come together or part, by handle, for a person to look at: drawn evenly, each once. */
  readonly sample: readonly Change[];
}

/** Two records that come together or part; left < right. */
export interface Change {
  readonly left: string;
  readonly right: string;
}

/** Kinds of change of the persons of before. */
export type PersonChange = 'unchanged' | 'merged' | 'split' | 'rearranged';

/**
 * How the persons of before fare.
 *
 * @param before and @param after person by record handle, of the same records; a record that has no person yet is in `after` alone
 */
export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const [membersBefore, membersAfter] = [membersOf(before), membersOf(after)];
  const counts: Record<PersonChange, number> = { unchanged: 0, merged: 0, split: 0, rearranged: 0 };
  const changes: Change[] = [];
  for (const members of membersBefore.values()) {
    const persons = new Set(members.map((handle) => after.get(handle) ?? ''));
    const reached = [...persons]
      .flatMap((person) => membersAfter.get(person) ?? [])
      .filter((handle) => before.has(handle));
    const kind = kindOf(persons.size, reached.length > members.length);
    counts[kind]++;
    const change = kind === 'unchanged' ? undefined : pairThatChanges(members, before, after, membersAfter);
    if (change) changes.push(change);
  }
  const recordsMoved = [...before].filter(([handle, person]) => after.get(handle) !== person).length;
  return { counts, recordsMoved, changes, personsBefore: membersBefore.size, personsAfter: membersAfter.size };
}

function kindOf(parts: number, hasOthers: boolean): PersonChange {
  if (parts === 1) return hasOthers ? 'merged' : 'unchanged';
  return hasOthers ? 'rearranged' : 'split';
}

/** Two records of one person that part, or one of it and one of another that come together. */
function pairThatChanges(
  members: readonly string[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  membersAfter: ReadonlyMap<string, readonly string[]>,
): Change | undefined {
  const [first = ''] = members;
  const parted = members.find((handle) => after.get(handle) !== after.get(first));
  if (parted !== undefined) return ordered(first, parted);
  const joined = membersAfter
    .get(after.get(first) ?? '')
    ?.find((handle) => before.has(handle) && before.get(handle) !== before.get(first));
  return joined === undefined ? undefined : ordered(first, joined);
}

const ordered = (one: string, other: string): Change =>
  one < other ? { left: one, right: other } : { left: other, right: one };

function membersOf(personOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const [handle, person] of personOf) {
    const own = members.get(person);
    if (own) own.push(handle);
    else members.set(person, [handle]);
  }
  return members;
}

/** So many of some things, drawn evenly. */
export function evenlyDrawn<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)] as T);
}
