import { compareRecords } from '../compare/compare-records.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';

/** How many pairs came to the same levels. */
export interface AgreementPattern {
  /** Level of each comparison, in the order of `comparisonNames`. */
  readonly levels: readonly number[];
  count: number;
}

/** Counts agreement patterns: a few thousand stand for millions of pairs. */
export class AgreementPatterns {
  readonly #patterns = new Map<string, AgreementPattern>();

  /** Compares a pair and counts its pattern. */
  add(left: StandardisedRecord, right: StandardisedRecord): void {
    const levels = compareRecords(left, right).map(({ level }) => level);
    const key = levels.join(' ');
    const pattern = this.#patterns.get(key);
    if (pattern) pattern.count++;
    else this.#patterns.set(key, { levels, count: 1 });
  }

  /** All patterns, in an order that does not depend on that of the pairs. */
  all(): readonly AgreementPattern[] {
    return [...this.#patterns].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, pattern]) => pattern);
  }
}
