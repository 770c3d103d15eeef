/** How well a column is filled. No value is told: it may be anybody's. */
export interface ColumnQuality {
  readonly column: string;
  /** Share of the rows with a value, 0 to 1. */
  readonly filled: number;
  /** Distinct values in the first hundred thousand filled rows. */
  readonly distinct: number;
  /** Whether there are more rows than those. */
  readonly areMore: boolean;
  /** Share of those rows that hold the most frequent value. */
  readonly mostFrequent: number;
}

/** Rows whose values are told apart: the rest is only counted. */
const rowsToldApart = 100_000;

/** Counts what columns hold while rows stream by. */
export class ColumnCounts {
  readonly #columns: readonly string[];
  readonly #filled: Float64Array;
  readonly #values: readonly Map<string, number>[];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
    this.#filled = new Float64Array(columns.length);
    this.#values = columns.map(() => new Map());
  }

  /** What counts the rows of one file. */
  file(header: readonly string[]): (row: readonly string[]) => void {
    const places = this.#columns.map((column) => header.indexOf(column));
    return (row) => {
      for (let at = 0; at < places.length; at++) {
        const value = row[places[at] as number] ?? '';
        if (value === '') continue;
        const filled = this.#filled[at] as number;
        this.#filled[at] = filled + 1;
        if (filled >= rowsToldApart) continue;
        const counts = this.#values[at] as Map<string, number>;
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    };
  }

  /** @param rows all rows */
  quality(rows: number): readonly ColumnQuality[] {
    return this.#columns.map((column, at): ColumnQuality => {
      const counts = this.#values[at] as Map<string, number>;
      const filled = this.#filled[at] as number;
      let most = 0;
      for (const count of counts.values()) most = Math.max(most, count);
      return {
        column,
        filled: filled / Math.max(1, rows),
        distinct: counts.size,
        areMore: filled > rowsToldApart,
        mostFrequent: most / Math.max(1, Math.min(filled, rowsToldApart)),
      };
    });
  }

  /** Columns that tell nobody apart. */
  warnings(rows: number): readonly string[] {
    return this.quality(rows).flatMap(({ column, filled, distinct, areMore }) => {
      if (filled === 0) return [`column "${column}" is empty: it is left out`];
      return distinct === 1 && !areMore && rows > 1
        ? [`column "${column}" has one value throughout: it tells nobody apart`]
        : [];
    });
  }
}
