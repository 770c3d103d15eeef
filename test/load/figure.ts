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

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Makes a figure of the values of its runs. */
export function figureOf(figure: string, unit: string, runs: readonly number[]): Figure {
  const sorted = [...runs].sort((left, right) => left - right);
  const at = (index: number): number => rounded(sorted[index] ?? 0);
  return {
    figure,
    value: at(Math.floor(sorted.length / 2)),
    unit,
    spread: [at(0), at(sorted.length - 1)],
  };
}

/** The q-quantile of some values, 0 to 1, the nearest of them. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** A table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ figure, value, unit, spread }) => [
    figure,
    `${value} ${unit}`,
    `${spread[0]} to ${spread[1]}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
