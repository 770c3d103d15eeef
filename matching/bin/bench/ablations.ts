import type { BatchModel } from '../../score/batch-model.ts';

/** A model that lacks one idea. */
export interface Ablation {
  readonly without: string;
  readonly model: BatchModel;
}

const withoutComparison = (model: BatchModel, attribute: string): BatchModel => ({
  ...model,
  comparisons: model.comparisons.map((one) =>
    one.attribute === attribute ? { ...one, levels: one.levels.map((level) => ({ ...level, m: level.u })) } : one,
  ),
});

const partsOf = (rule: string): readonly string[] => rule.split('+');

/** The model again and again, each time without one idea: a comparison says nothing, the blocking rules of one part are not used, and so on. */
export function ablationsOf(model: BatchModel): readonly Ablation[] {
  const { comparisons, blockingRules, households } = model;
  const parts = [...new Set(blockingRules.flatMap(partsOf))].sort();
  const families = parts
    .map((part) => [part, blockingRules.filter((rule) => !partsOf(rule).includes(part))] as const)
    .filter(([, rules]) => rules.length > 0);
  return [
    ...comparisons.map(({ attribute }) => ({
      without: `comparison of ${attribute}`,
      model: withoutComparison(model, attribute),
    })),
    ...families.map(([part, rules]) => ({
      without: `blocking by ${part}`,
      model: { ...model, blockingRules: rules },
    })),
    { without: 'term frequencies at fuzzy levels', model: { ...model, fuzzyTermShare: 0 } },
    ...households.map(({ kind }) => ({
      without: `class ${kind}`,
      model: { ...model, households: households.filter((one) => one.kind !== kind) },
    })),
    ...(model.nameDependence === 0 ? [] : [{ without: 'dependence of names', model: { ...model, nameDependence: 0 } }]),
    ...(model.sameSourceWeight === 0
      ? []
      : [{ without: 'one source holds a person once', model: { ...model, sameSourceWeight: 0 } }]),
  ];
}
