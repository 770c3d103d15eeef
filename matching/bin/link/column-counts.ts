/** How well a column is filled. No value is told: it may be anybody's. */
export interface ColumnQuality {
  readonly column: string;
  /** Share of the rows with a value, 0 to 1. */
  readonly filled: number;
  /** Distinct values, counted up to a limit. */
  readonly distinct: number;
  /** Whether there are more than the limit. */
  readonly areMore: boolean;
  /** Share of the filled rows that hold the most frequent value, among those counted. */
  readonly mostFrequent: number;
}

/** Beyond so many distinct values the rest is not told apart. */
const limit = 50_000;

/** Counts what columns hold while rows stream by. */
export class ColumnCounts {
  readonly #columns: readonly string[];
  readonly #filled: Float64Array;
  readonly #values: readonly Map<string, number>[];
  readonly #areMore: Uint8Array;

  constructor(columns: readonly string[]) {
    this.#columns = columns;
    this.#filled = new Float64Array(columns.length);
    this.#values = columns.map(() => new Map());
    this.#areMore = new Uint8Array(columns.length);
  }

  /** What counts the rows of one file. */
  file(header: readonly string[]): (row: readonly string[]) => void {
    const places = this.#columns.map((column) => header.indexOf(column));
    return (row) => {
      for (let at = 0; at < places.length; at++) {
        const value = row[places[at] as number] ?? '';
        if (value === '') continue;
        this.#filled[at] = (this.#filled[at] as number) + 1;
        const counts = this.#values[at] as Map<string, number>;
        const count = counts.get(value);
        if (count !== undefined) counts.set(value, count + 1);
        else if (counts.size < limit) counts.set(value, 1);
        else this.#areMore[at] = 1;
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
        areMore: this.#areMore[at] === 1,
        mostFrequent: most / Math.max(1, filled),
      };
    });
  }

  /** Columns that tell nobody apart. */
  warnings(rows: number): readonly string[] {
    return this.quality(rows).flatMap(({ column, filled, distinct }) => {
      if (filled === 0) return [`column "${column}" is empty: it is left out`];
      return distinct === 1 && rows > 1 ? [`column "${column}" has one value throughout: it tells nobody apart`] : [];
    });
  }
}
