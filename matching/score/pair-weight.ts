import { type Compared } from '../compare/compared.ts';
import { compareRecords } from '../compare/compare-records.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import type { CompiledModel } from './compiled-model.ts';
import { householdWeight } from './household-weight.ts';
import { familyFrequencyAdjustment, givenFrequencyAdjustment } from './term-frequency-adjustment.ts';

/** The weights of a pair, taken apart. */
export interface PairWeight {
  readonly compared: readonly Compared[];
  /** Bits by comparison, term frequencies included. */
  readonly weights: readonly number[];
  /** Bits of the household class, 0 or less. */
  readonly household: number;
  /** Sum of all and the prior, bits. */
  readonly matchWeight: number;
}

/** Weighs one pair. */
export function pairWeight(left: StandardisedRecord, right: StandardisedRecord, model: CompiledModel): PairWeight {
  const compared = compareRecords(left, right);
  const levels = compared.map(({ level }) => level);
  const weights = levels.map((level, at) => model.weights[at]?.[level] ?? 0);
  const given = compared[0] ? givenFrequencyAdjustment(compared[0], model) : 0;
  const family = compared[2] ? familyFrequencyAdjustment(compared[2], model) : 0;
  const household = householdWeight(levels, given + family, model);
  weights[0] = (weights[0] ?? 0) + given;
  weights[2] = (weights[2] ?? 0) + family;
  const matchWeight = weights.reduce((sum, weight) => sum + weight, model.priorWeight + household);
  return { compared, weights, household, matchWeight };
}
