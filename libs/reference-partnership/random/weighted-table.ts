import type { Draws } from './draws.ts';

/** Items with whole-number weights. */
export interface WeightedTable<T = string> {
  readonly items: readonly T[];
  /** Running totals of the weights. */
  readonly totals: readonly number[];
}

/** A table from pairs of item and weight; weights are whole numbers from 1. */
export function weightedTable<T>(pairs: readonly (readonly [T, number])[]): WeightedTable<T> {
  let total = 0;
  return { items: pairs.map(([item]) => item), totals: pairs.map(([, weight]) => (total += weight)) };
}

/** A table from text such as 'Jones 75, Williams 39'. */
export function weighted(text: string): WeightedTable {
  return weightedTable(
    text
      .normalize('NFC')
      .trim()
      .split(/,\s+/)
      .map((entry): [string, number] => {
        const words = entry.split(/\s+/);
        return [words.slice(0, -1).join(' '), Number(words.at(-1))];
      }),
  );
}

/** Draws an item by its weight. */
export function drawWeighted<T>(draws: Draws, { items, totals }: WeightedTable<T>): T {
  const wanted = draws.next() / 0x1_0000_0000;
  const at = Math.floor(wanted * (totals.at(-1) ?? 0));
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return items[low] as T;
}
