import { blockingRules } from '../block/blocking-rules.ts';
import { blocksOf, forEachCandidatePair } from '../block/candidate-pairs.ts';
import type { ComparisonName } from '../compare/comparison-levels.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { AgreementPatterns } from './agreement-patterns.ts';
import type { TrainingSession } from './expectation-maximisation.ts';

/** Rules that a session is held on, with the comparisons that the rule fixes. */
const columnsOff: Readonly<Record<string, readonly ComparisonName[]>> = {
  identifier: ['identifier'],
  'date-family': ['birthDate', 'family'],
  'date-initial': ['birthDate', 'given', 'middle'],
  'date-district': ['birthDate', 'home'],
  'names-year': ['given', 'family', 'birthDate'],
  'names-district': ['given', 'family', 'home'],
  'postcode-given': ['home', 'given'],
};

/** Fewer pairs than this teach nothing. */
const fewestPairs = 100;

/** One session a rule, over the pairs of that rule alone. */
export function trainingSessionsOf(records: readonly StandardisedRecord[]): readonly TrainingSession[] {
  return Object.entries(columnsOff).flatMap(([rule, off]) => {
    const keys = records.map((record) => blockingRules[rule]?.(record) ?? []);
    const patterns = new AgreementPatterns();
    let pairs = 0;
    forEachCandidatePair(keys, blocksOf(keys, 200), (leftPlace, rightPlace) => {
      const [left, right] = [records[leftPlace], records[rightPlace]];
      if (!left || !right) return;
      pairs++;
      patterns.add(left, right);
    });
    return pairs < fewestPairs ? [] : [{ rule, off, patterns: patterns.all() }];
  });
}
