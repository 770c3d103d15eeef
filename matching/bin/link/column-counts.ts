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
  /** Rows by number of the text. */
  readonly #counts: Uint32Array[];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
    this.#filled = new Float64Array(columns.length);
    this.#counts = columns.map(() => new Uint32Array(1024));
  }

  /** What counts the rows of one file, of which each cell is the number of its text, 0 when empty. */
  file(header: readonly string[]): (row: readonly number[]) => void {
    const places = this.#columns.map((column) => header.indexOf(column));
    return (row) => {
      for (let at = 0; at < places.length; at++) {
        const number = row[places[at] as number] ?? 0;
        if (number === 0) continue;
        const filled = this.#filled[at] as number;
        this.#filled[at] = filled + 1;
        if (filled < rowsToldApart) this.#count(at, number);
      }
    };
  }

  #count(column: number, number: number): void {
    let counts = this.#counts[column] as Uint32Array;
    if (number >= counts.length) {
      const larger = new Uint32Array(Math.max(number + 1, counts.length * 2));
      larger.set(counts);
      this.#counts[column] = counts = larger;
    }
    counts[number] = (counts[number] as number) + 1;
  }

  /** @param rows all rows */
  quality(rows: number): readonly ColumnQuality[] {
    return this.#columns.map((column, at): ColumnQuality => {
      const filled = this.#filled[at] as number;
      let [distinct, most] = [0, 0];
      for (const count of this.#counts[at] as Uint32Array) {
        if (count > 0) distinct++;
        most = Math.max(most, count);
      }
      return {
        column,
        filled: filled / Math.max(1, rows),
        distinct,
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
