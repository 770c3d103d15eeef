import { HubError } from '#schemas/errors';
import type { CellReader } from './cell-reader.ts';

const quote = 0x22;
const newLine = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const examples = 5;

/**
 * Takes a row.
 *
 * @param row cells; the array is used again for the next
 * @param number of the row in its file, from 1, the header counted
 */
export type TakeRow<T = string> = (row: readonly T[], number: number) => void;

/** What a scanner tells of rows that have more or fewer cells than the header. */
export interface RaggedRows {
  readonly count: number;
  /** Numbers of the first of them, from 1. */
  readonly rows: readonly number[];
}

/**
 * Cuts the bytes of a CSV file (RFC 4180) into rows of trimmed texts: quotes, new lines inside quotes, LF, CRLF or CR. Works on bytes, because
 * most cells repeat and need no new text. Empty lines are no rows; empty cells beyond the last column are no cells.
 */
export class CsvScanner<T> {
  readonly #delimiter: number;
  readonly #cells: readonly (CellReader<T> | undefined)[];
  readonly #empty: T;
  readonly #row: T[];
  readonly #take: TakeRow<T>;
  #rows = 0;
  #ragged = 0;
  readonly #raggedRows: number[] = [];

  /**
   * @param delimiter byte between cells
   * @param cells for each column of the header what reads it; what nothing reads is empty
   * @param empty what stands for an empty cell
   * @param take called with each row
   * @param rowsBefore rows that stand before the bytes, such as the header
   */
  constructor(
    delimiter: number,
    cells: readonly (CellReader<T> | undefined)[],
    empty: T,
    take: TakeRow<T>,
    rowsBefore = 0,
  ) {
    this.#rows = rowsBefore;
    this.#delimiter = delimiter;
    this.#cells = cells;
    this.#empty = empty;
    this.#row = cells.map(() => empty);
    this.#take = take;
  }

  /** Rows so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Rows that were not taken for their number of cells. */
  get ragged(): RaggedRows {
    return { count: this.#ragged, rows: this.#raggedRows };
  }

  /** Cells that were no UTF-8. */
  get misread(): number {
    return this.#cells.reduce((sum, cells) => sum + (cells?.misread ?? 0), 0);
  }

  /**
   * Takes all whole rows of the first `length` bytes.
   *
   * @param isLast whether the file ends there
   * @returns bytes taken; the rest comes again, in front of more
   * @throws HubError CSV_QUOTE_BROKEN
   */
  scan(buffer: Buffer, length: number, isLast: boolean): number {
    let at = 0;
    while (at < length) {
      const end = this.#scanRow(buffer, at, length, isLast);
      if (end === -1) return at;
      at = end;
    }
    return at;
  }

  /** @returns where the next row begins; -1 when this one is not whole */
  #scanRow(buffer: Buffer, rowStart: number, length: number, isLast: boolean): number {
    const columns = this.#row.length;
    const delimiter = this.#delimiter;
    let at = rowStart;
    let column = 0;
    let isBlank = true;
    for (;;) {
      let start = at;
      while (start < length && buffer[start] === space) start++;
      let cell = this.#empty;
      // Beyond the header only empty cells are let pass.
      let isFilled = false;
      if (start < length && buffer[start] === quote) {
        const end = this.#closingQuote(buffer, start + 1, length, isLast);
        if (end === -1) return -1;
        cell = this.#quoted(buffer, start + 1, end, column);
        isFilled = end > start + 1;
        at = end + 1;
        while (at < length && buffer[at] === space) at++;
        isBlank = false;
      } else {
        at = start;
        let hash = 0;
        let bits = 0;
        while (at < length) {
          const byte = buffer[at] ?? 0;
          if (byte === delimiter || byte === newLine || byte === carriageReturn) break;
          hash = (Math.imul(hash, 31) + byte) | 0;
          bits |= byte;
          at++;
        }
        isFilled = at > start;
        if (isFilled) cell = this.#cells[column]?.of(buffer, start, at, hash, bits < 128) ?? this.#empty;
        isBlank &&= !isFilled;
      }
      if (at === length && !isLast) return -1;
      if (column < columns) this.#row[column] = cell;
      else if (!isFilled) column--;
      column++;
      const byte = buffer[at];
      if (at < length && byte === delimiter) {
        at++;
        if (at === length && !isLast) return -1;
        isBlank = false;
        continue;
      }
      if (at < length && byte !== newLine && byte !== carriageReturn) throw this.#brokenQuote();
      if (byte === carriageReturn) {
        if (at + 1 === length && !isLast) return -1;
        if (at + 1 < length && buffer[at + 1] === newLine) at++;
      }
      if (!isBlank) this.#finish(column);
      return Math.min(length, at + 1);
    }
  }

  #finish(cells: number): void {
    this.#rows++;
    if (cells === this.#row.length) this.#take(this.#row, this.#rows);
    else if (this.#ragged++ < examples) this.#raggedRows.push(this.#rows);
  }

  #closingQuote(buffer: Buffer, from: number, length: number, isLast: boolean): number {
    let at = from;
    for (;;) {
      // Cells are short: a call of indexOf costs more than the walk.
      while (at < length && buffer[at] !== quote) at++;
      if (at === length) {
        if (isLast) throw this.#brokenQuote();
        return -1;
      }
      if (at + 1 === length && !isLast) return -1;
      if (at + 1 >= length || buffer[at + 1] !== quote) return at;
      at += 2;
    }
  }

  #quoted(buffer: Buffer, start: number, end: number, column: number): T {
    const cells = this.#cells[column];
    if (cells === undefined) return this.#empty;
    let hash = 0;
    let bits = 0;
    let hasQuote = false;
    for (let at = start; at < end; at++) {
      const byte = buffer[at] ?? 0;
      hash = (Math.imul(hash, 31) + byte) | 0;
      bits |= byte;
      hasQuote ||= byte === quote;
    }
    return hasQuote
      ? cells.ofQuoted(buffer, start, end, hash, bits < 128)
      : cells.of(buffer, start, end, hash, bits < 128);
  }

  #brokenQuote(): HubError {
    return new HubError('CSV_QUOTE_BROKEN', { row: this.#rows + 1 });
  }
}
