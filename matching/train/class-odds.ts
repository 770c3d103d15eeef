import type { CompiledModel } from '../score/compiled-model.ts';

/** Bits by which a pattern is likelier in a class than among the unrelated, over some comparisons. */
export function bitsOver(
  rows: readonly (readonly number[])[],
  levels: readonly number[],
  columns: readonly number[],
): number {
  let bits = 0;
  for (const at of columns) bits += rows[at]?.[levels[at] ?? 0] ?? 0;
  return bits;
}

/** Shares of the classes of a pair: match, each household kind in the model's order, unrelated. They add up to 1. */
export function classShares(
  model: CompiledModel,
  levels: readonly number[],
  columns: readonly number[],
  mixing: readonly number[],
): readonly number[] {
  const rows = [model.weights, ...model.households.map(({ weights }) => weights)];
  const odds = rows.map((row, kind) => (mixing[kind] ?? 0) * 2 ** bitsOver(row, levels, columns));
  odds.push(mixing[rows.length] ?? 0);
  const sum = odds.reduce((total, part) => total + part, 0);
  return odds.map((part) => part / sum);
}
