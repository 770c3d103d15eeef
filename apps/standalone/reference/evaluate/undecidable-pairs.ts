import { type Overlaps } from '#matching/evaluate';
import { dayOf, isSwapped, isWhole, monthOf, yearOf } from '../read/coded-date.ts';

/** Values of records that can be held against one another, as numbers; 0 for none. */
export interface EvidenceColumns {
  /** As `codedDate` gives it. */
  readonly birthDate: Int32Array;
  /** Current and former postcodes. */
  readonly postcodes: readonly Int32Array[];
  /** Identifiers, telephone numbers, mailboxes: each against itself. */
  readonly identifiers: readonly Int32Array[];
}

/** Pairs of one person that nobody could decide. */
export interface UndecidablePairs {
  readonly pairs: number;
  readonly of: number;
  /** 0..1; of nothing, 0. */
  readonly share: number;
}

/** Two of year, month and day equal, day and month swapped, or nothing known that differs. */
function isNear(left: number, right: number): boolean {
  if (left === 0 || right === 0) return false;
  if (!isWhole(left) || !isWhole(right))
    return (
      yearOf(left) === yearOf(right) &&
      (monthOf(left) === 0 || monthOf(right) === 0 || monthOf(left) === monthOf(right))
    );
  const same = [yearOf, monthOf, dayOf].filter((part) => part(left) === part(right)).length;
  return same >= 2 || isSwapped(left, right);
}

/** Whether two records have a near birth date, a postcode or an identifier in common. */
export function hasEvidence(
  { birthDate, postcodes, identifiers }: EvidenceColumns,
  left: number,
  right: number,
): boolean {
  if (isNear(birthDate[left] ?? 0, birthDate[right] ?? 0)) return true;
  const isShared = (one: Int32Array, other: Int32Array): boolean => one[left] !== 0 && one[left] === other[right];
  return (
    identifiers.some((column) => isShared(column, column)) ||
    postcodes.some((one) => postcodes.some((other) => isShared(one, other)))
  );
}

/** Counts pairs of one person without a near birth date, a postcode or an identifier in common: no engine can be asked to find them. */
export function undecidablePairs({ records, personSizes }: Overlaps, columns: EvidenceColumns): UndecidablePairs {
  let [start, pairs, of] = [0, 0, 0];
  for (const size of personSizes) {
    for (let i = start; i < start + size; i++)
      for (let j = i + 1; j < start + size; j++) {
        of++;
        if (!hasEvidence(columns, records[i] ?? 0, records[j] ?? 0)) pairs++;
      }
    start += size;
  }
  return { pairs, of, share: of === 0 ? 0 : pairs / of };
}
