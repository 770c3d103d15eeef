import { HubError } from '#schemas/errors';
import {
  type ComparisonName,
  comparisonLevels,
  comparisonNames,
  parameterLevels,
} from '../compare/comparison-levels.ts';
import { matchWeight } from './match-weight.ts';
import type { HouseholdKind, LevelParameters, MatchingModel } from './matching-model.ts';

/** A model as numbers in rows: what scoring reads. */
export interface CompiledModel {
  readonly priorWeight: number;
  /** Match weight in bits by comparison and level. */
  readonly weights: readonly (readonly number[])[];
  /** For each household kind: bits by which it is likelier than unrelated, before and by comparison and level. */
  readonly households: readonly { readonly prior: number; readonly weights: readonly (readonly number[])[] }[];
  /** log2 of the share of people of each name. */
  readonly given: ReadonlyMap<string, number>;
  readonly otherGiven: number;
  readonly family: ReadonlyMap<string, number>;
  readonly otherFamily: number;
  /** log2 of u of exact agreement: the level at which term frequencies neither add nor take away. */
  readonly usualGiven: number;
  readonly usualFamily: number;
}

type Parameters = Readonly<Record<string, LevelParameters>>;

/** Some names serve as given and as family name (Ahmed, James): crosswise agreement is a little more common by chance. */
const swapPenalty = 0.7;

function parameterOf(model: MatchingModel, comparison: ComparisonName, level: string): LevelParameters {
  const parameter = (model.comparisons[comparison] as Parameters | undefined)?.[level];
  if (!parameter) throw new HubError('MODEL_INVALID', { model: model.id, comparison, level });
  return parameter;
}

function householdShare(kind: HouseholdKind, model: MatchingModel, comparison: ComparisonName, level: string): number {
  const shares = (kind.shares[comparison] ?? {}) as Readonly<Record<string, number>>;
  const own = shares[level];
  if (own !== undefined) return own;
  const rest = parameterLevels(comparison).filter((other) => shares[other] === undefined);
  const restOfUnrelated = rest.reduce((sum, other) => sum + parameterOf(model, comparison, other).u, 0);
  const left = 1 - Object.values(shares).reduce((sum, share) => sum + share, 0);
  // Levels of sex are conditional: only the stated shares are of its kind.
  if (comparison === 'sex' || restOfUnrelated === 0) return parameterOf(model, comparison, level).u;
  return Math.max(1e-9, (left * parameterOf(model, comparison, level).u) / restOfUnrelated);
}

/** Levels of `home` that hold one postcode: whoever tells no house is in one of them. */
const samePostcodeLevels = ['same-home', 'earlier-home', 'same-postcode'];

const total = (levels: readonly string[], shareOf: (level: string) => number): number =>
  levels.reduce((sum, level) => sum + shareOf(level), 0);

function compile(model: MatchingModel): CompiledModel {
  // Names in each other's place agree as a whole: they weigh as exact ones, and among households are as common as those.
  const rows = (
    weightOf: (comparison: ComparisonName, levels: readonly string[]) => number,
    swapped: number,
  ): readonly (readonly number[])[] =>
    comparisonNames.map((comparison) =>
      comparisonLevels[comparison].map((level) => {
        if (level === 'not-known') return 0;
        if (level === 'swapped') return weightOf(comparison, ['exact']) - swapped;
        return weightOf(comparison, level === 'postcode-alone' ? samePostcodeLevels : [level]);
      }),
    );
  const uOf = (comparison: ComparisonName, levels: readonly string[]): number =>
    total(levels, (level) => parameterOf(model, comparison, level).u);
  const logs = (shares: Readonly<Record<string, number>>) =>
    new Map(Object.entries(shares).map(([name, share]) => [name, Math.log2(share)]));
  return {
    priorWeight: model.priorWeight,
    weights: rows(
      (comparison, levels) =>
        matchWeight(
          total(levels, (level) => parameterOf(model, comparison, level).m),
          uOf(comparison, levels),
        ),
      swapPenalty,
    ),
    households: model.households.map((kind) => ({
      prior: model.priorWeight + Math.log2(kind.oddsPerMatch),
      weights: rows(
        (comparison, levels) =>
          matchWeight(
            total(levels, (level) => householdShare(kind, model, comparison, level)),
            uOf(comparison, levels),
          ),
        swapPenalty,
      ),
    })),
    given: logs(model.termFrequencies.given),
    otherGiven: Math.log2(model.termFrequencies.otherGiven),
    family: logs(model.termFrequencies.family),
    otherFamily: Math.log2(model.termFrequencies.otherFamily),
    usualGiven: Math.log2(model.comparisons.given.exact.u),
    usualFamily: Math.log2(model.comparisons.family.exact.u),
  };
}

const compiled = new WeakMap<MatchingModel, CompiledModel>();

/**
 * The numbers of a model, worked out once for each model object.
 *
 * @throws HubError MODEL_INVALID, MODEL_PROBABILITY_OUT_OF_RANGE
 */
export function compiledModelOf(model: MatchingModel): CompiledModel {
  const known = compiled.get(model);
  if (known) return known;
  const fresh = compile(model);
  compiled.set(model, fresh);
  return fresh;
}
