import { HubError } from '#schemas/errors';
import type { CellReader } from './cell-reader.ts';
import { textCells } from './cell-texts.ts';
import { csvHeaderOf } from './csv-header-of.ts';
import { CsvScanner, type TakeRow } from './csv-scanner.ts';

/** A row longer than this is a quote that was never closed. */
const longestRow = 1 << 26;

/** What was read of a file. */
export interface CsvReading {
  /** Rows without the header. */
  readonly rows: number;
  /** Cells that were no UTF-8 and were read as windows-1252; repeated ones may count once. */
  readonly misread: number;
}

/**
 * Reads a CSV file with a header as its bytes come, in pieces of any length: RFC 4180 and what people make of it, in UTF-8 or windows-1252. Needs the memory of
 * one piece and one row.
 */
export class CsvCellReader<T> {
  readonly #cellsOf: (columns: readonly string[]) => readonly (CellReader<T> | undefined)[];
  readonly #empty: T;
  readonly #take: TakeRow<T>;
  #buffer = Buffer.allocUnsafe(1 << 16);
  #length = 0;
  #columns = 0;
  #scanner: CsvScanner<T> | undefined;

  /**
   * @param cellsOf told the trimmed column names, says what reads the cells of each; where nothing does they are empty
   * @param empty what stands for an empty cell
   * @param take called with each row below the header
   */
  constructor(
    cellsOf: (columns: readonly string[]) => readonly (CellReader<T> | undefined)[],
    empty: T,
    take: TakeRow<T>,
  ) {
    this.#cellsOf = cellsOf;
    this.#empty = empty;
    this.#take = take;
  }

  /**
   * Reads on.
   *
   * @throws HubError ENCODING_WRONG for UTF-16, CSV_QUOTE_BROKEN, and what `cellsOf` and `take` throw
   */
  push(piece: Uint8Array): void {
    // UTF-16 has a zero in every second byte; read as bytes it would be nonsense without an error.
    if (piece.includes(0)) throw new HubError('ENCODING_WRONG', { expected: 'UTF-8 or windows-1252' });
    const length = this.#length + piece.length;
    if (length > this.#buffer.length) {
      if (length > longestRow) throw new HubError('CSV_QUOTE_BROKEN', { row: this.#row });
      this.#buffer = Buffer.concat([this.#buffer.subarray(0, this.#length)], Math.max(length, this.#buffer.length * 2));
    }
    this.#buffer.set(piece, this.#length);
    this.#length = length;
    this.#scan(false);
  }

  /**
   * Says that the file ends.
   *
   * @throws HubError CSV_HEADER_MISSING for an empty file, CSV_QUOTE_BROKEN, CSV_COLUMN_COUNT with the number of rows that have other cells than the header
   *   and the first of them, and what `cellsOf` and `take` throw
   */
  end(): CsvReading {
    this.#scan(true);
    const scanner = this.#scanner;
    if (!scanner) throw new HubError('CSV_HEADER_MISSING', { reason: 'the file has no first row' });
    const { count, rows } = scanner.ragged;
    if (count > 0)
      throw new HubError('CSV_COLUMN_COUNT', { columns: this.#columns, wrongRows: count, firstRows: rows.map(String) });
    return { rows: scanner.rows - 1, misread: scanner.misread };
  }

  get #row(): number {
    return (this.#scanner?.rows ?? 0) + 1;
  }

  #scan(isLast: boolean): void {
    let taken = 0;
    if (!this.#scanner) {
      const header = csvHeaderOf(this.#buffer.subarray(0, this.#length), isLast);
      if (!header || header.columns.length === 0) return;
      this.#columns = header.columns.length;
      const cells = this.#cellsOf(header.columns);
      this.#scanner = new CsvScanner(header.delimiter.charCodeAt(0), cells, this.#empty, this.#take, 1);
      taken = header.end;
    }
    taken += this.#scanner.scan(this.#buffer.subarray(taken, this.#length), this.#length - taken, isLast);
    this.#buffer.copyWithin(0, taken, this.#length);
    this.#length -= taken;
  }
}

/** The same with trimmed texts as cells. */
export class CsvReader extends CsvCellReader<string> {
  /** @param wantedOf told the trimmed column names, says which are read; the others are empty */
  constructor(wantedOf: (columns: readonly string[]) => readonly boolean[], take: TakeRow) {
    super((columns) => textCells(wantedOf(columns)), '', take);
  }
}
