import type { PersonMove } from './person-rows.ts';

/** A time in which a person held records of both groups. */
export interface TimeTogether {
  readonly personId: string;
  /** Of the move that brought them together. */
  readonly sinceVersion: bigint;
  readonly since: Date;
  readonly until?: Date;
}

/**
 * When records that are of somebody else were one person with the others.
 *
 * @param moves of both groups, oldest first
 * @param isOther whether a record is of somebody else
 */
export function timesTogether(
  moves: readonly PersonMove[],
  isOther: (recordHandle: string) => boolean,
): TimeTogether[] {
  const personOf = new Map<string, string>();
  const open = new Map<string, TimeTogether>();
  const closed: TimeTogether[] = [];
  const isMixed = (personId: string): boolean => {
    const members = [...personOf].filter(([, person]) => person === personId).map(([handle]) => isOther(handle));
    return members.includes(true) && members.includes(false);
  };
  for (const { recordHandle, fromPerson, toPerson, membershipVersion, at } of moves) {
    if (toPerson === undefined) personOf.delete(recordHandle);
    else personOf.set(recordHandle, toPerson);
    for (const personId of new Set([fromPerson, toPerson])) {
      if (personId === undefined) continue;
      const known = open.get(personId);
      const mixed = isMixed(personId);
      if (mixed && !known) open.set(personId, { personId, sinceVersion: membershipVersion, since: at });
      if (!mixed && known) {
        closed.push({ ...known, until: at });
        open.delete(personId);
      }
    }
  }
  return [...closed, ...open.values()];
}
