import type { CompiledModel } from './compiled-model.ts';

/**
 * What it takes away that the pair may be two people of one family or home: twins share family name, birth date and address, father and son may share
 * both names. Households are a third class beside match and unrelated; the weight of a match against unrelated is lowered to that against both.
 *
 * @param levels level of each comparison, in the order of `comparisonNames`
 * @param adjustment bits of the term-frequency adjustments: a rare name says nothing to a family that shares it
 * @returns bits, never above 0
 */
export function householdWeight(levels: readonly number[], adjustment: number, model: CompiledModel): number {
  let odds = 0;
  for (const { prior, weights } of model.households) {
    let bits = prior + adjustment;
    for (let at = 0; at < levels.length; at++) bits += weights[at]?.[levels[at] ?? 0] ?? 0;
    odds += 2 ** bits;
  }
  return -Math.log2(1 + odds);
}
