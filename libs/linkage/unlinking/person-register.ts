import type { ReviewQueue } from '#schemas';
import type { HeldRecord } from '../stewards/review-rows.ts';
import type { ForbiddenPair, PersonMove } from './person-rows.ts';

/** Persons over time and the pairs that are never linked, within one transaction of a steward. */
export abstract class PersonRegister {
  /** The queue whose stewards may see this person; undefined when no record ever was of it. */
  abstract queueOf(personId: string): Promise<ReviewQueue | undefined>;

  /** Every move of every record that ever was of this person, oldest first; at most 2,000. */
  abstract movesOf(personId: string): Promise<readonly PersonMove[]>;

  /** The active records of a person, opened, in handle order. */
  abstract membersOf(personId: string): Promise<readonly HeldRecord[]>;

  /** Pairs called different whose records are both active and not of silent subjects, newest first, and how many there are. */
  abstract forbidden(limit: number): Promise<{ readonly total: number; readonly pairs: readonly ForbiddenPair[] }>;

  /** The records of a pair that a steward called different; its review may be asked again. Undefined when there is none. */
  abstract release(id: string): Promise<readonly [left: string, right: string] | undefined>;
}
