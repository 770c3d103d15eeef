import { HubError } from '#schemas/errors';
import { at } from '../clusters/at.ts';
import type { Clustering } from '../clusters/clustering.ts';
import { type Contributions, width } from '../clusters/contributions-of.ts';
import type { TruthTable } from '../clusters/truth-table.ts';
import { pairKey } from './pair-list.ts';

/** What a careful person with both records alone in hand would answer. */
export type ExpectedAnswer = 'link' | 'review' | 'apart';

/** A pair of records with its right answer. */
export interface ExpectedPair {
  /** Record numbers. */
  readonly left: number;
  readonly right: number;
  readonly expected: ExpectedAnswer;
}

/** How the counts of a person change because one of the pairs is not expected to be linked. */
export interface ExpectedCorrection {
  readonly person: number;
  readonly left: number;
  readonly right: number;
  /** 0 or -1 each. */
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly predictedPairs: number;
}

/** A pair once, whatever number of traps it is in. @throws HubError TRUTH_INCONSISTENT where two traps expect different answers */
function distinct(pairs: readonly ExpectedPair[], records: number): readonly ExpectedPair[] {
  const seen = new Map<number, ExpectedPair>();
  let contradictions = 0;
  for (const pair of pairs) {
    const key = pairKey(pair.left, pair.right, records);
    const before = seen.get(key);
    if (!before) seen.set(key, pair);
    else if (before.expected !== pair.expected) contradictions++;
  }
  if (contradictions > 0) throw new HubError('TRUTH_INCONSISTENT', { fields: ['expected'], pairs: contradictions });
  return [...seen.values()];
}

/**
 * Corrections for pairs of one person that nobody could be expected to link. Of a pair to review neither a link, which other records may have
 * justified, nor its absence counts. A pair to keep apart, such as records before and after an adoption, counts as a false link when linked.
 *
 * @throws HubError TRUTH_INCONSISTENT where a link of two people is expected, or two traps expect different answers
 */
export function expectedCorrections(
  pairs: readonly ExpectedPair[],
  { personOf }: TruthTable,
  { clusterOf }: Clustering,
): readonly ExpectedCorrection[] {
  const all = distinct(pairs, personOf.length);
  const wrong = all.filter(({ left, right, expected }) => expected === 'link' && personOf[left] !== personOf[right]);
  if (wrong.length > 0) throw new HubError('TRUTH_INCONSISTENT', { fields: ['expected'], pairs: wrong.length });
  return all
    .filter(({ left, right, expected }) => expected !== 'link' && personOf[left] === personOf[right])
    .map(({ left, right, expected }) => {
      const linked = clusterOf[left] === clusterOf[right] ? -1 : 0;
      return {
        person: at(personOf, left),
        left,
        right,
        truePairs: -1,
        foundPairs: linked,
        predictedPairs: expected === 'review' ? linked : 0,
      };
    });
}

/** Contributions with corrections made: recall is then over pairs whose expected answer is link. B3 stays as it is. */
export function corrected(contributions: Contributions, corrections: readonly ExpectedCorrection[]): Contributions {
  const values = contributions.slice();
  for (const { person, truePairs, foundPairs, predictedPairs } of corrections)
    [truePairs, foundPairs, predictedPairs].forEach((change, i) => {
      const place = person * width + 1 + i;
      values[place] = at(values, place) + change;
    });
  return values;
}
