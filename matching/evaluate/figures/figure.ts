import { textTable } from '../files/text-table.ts';

/** One measured figure: the form of every bench of the project. */
export interface Figure {
  readonly figure: string;
  /** Median of the runs. */
  readonly value: number;
  readonly unit: string;
  /** Lowest and highest of the runs; of a single run the value twice. */
  readonly spread: readonly [number, number];
  /** What the same work took elsewhere, in the same run. */
  readonly peer?: string;
  /** What must hold. */
  readonly bar?: string;
  readonly holds?: boolean;
}

/** Makes a figure of the values of its runs. @param digits that count */
export function figureOf(figure: string, unit: string, runs: readonly number[], digits = 4): Figure {
  const rounded = (value: number): number => Number(value.toPrecision(digits));
  const sorted = [...runs].sort((left, right) => left - right);
  const at = (index: number): number => rounded(sorted[index] ?? 0);
  return {
    figure,
    value: at(Math.floor(sorted.length / 2)),
    unit,
    spread: [at(0), at(sorted.length - 1)],
  };
}

/** A figure that must not be larger than its bar. */
export const atMost = (figure: Figure, bar: number): Figure => ({
  ...figure,
  bar: `<= ${bar}`,
  holds: figure.value <= bar,
});

/** A figure that must not be smaller than its bar. */
export const atLeast = (figure: Figure, bar: number): Figure => ({
  ...figure,
  bar: `>= ${bar}`,
  holds: figure.value >= bar,
});

/** The q-quantile of some values, 0 to 1, the nearest of them. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** A table for people. */
export function tableOf(figures: readonly Figure[]): readonly string[] {
  return textTable([
    ['figure', 'value', 'runs', 'peer', 'bar', 'holds'],
    ...figures.map(({ figure, value, unit, spread, peer = '', bar = '', holds }) => [
      figure,
      `${value} ${unit}`.trim(),
      spread[0] === spread[1] ? '' : `${spread[0]} to ${spread[1]}`,
      peer,
      bar,
      holds === undefined ? '' : holds ? 'yes' : 'NO',
    ]),
  ]);
}
