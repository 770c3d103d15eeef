import { HubError } from '#schemas/errors';
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
export class CsvReader {
  readonly #wantedOf: (columns: readonly string[]) => readonly boolean[];
  readonly #take: TakeRow;
  #buffer = Buffer.allocUnsafe(1 << 16);
  #length = 0;
  #columns = 0;
  #scanner: CsvScanner | undefined;

  /**
   * @param wantedOf told the trimmed column names, says which are read; the others are empty
   * @param take called with each row below the header
   */
  constructor(wantedOf: (columns: readonly string[]) => readonly boolean[], take: TakeRow) {
    this.#wantedOf = wantedOf;
    this.#take = take;
  }

  /**
   * Reads on.
   *
   * @throws HubError ENCODING_WRONG for UTF-16, CSV_QUOTE_BROKEN, and what `wantedOf` and `take` throw
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
   *   and the first of them, and what `wantedOf` and `take` throw
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
      this.#scanner = new CsvScanner(header.delimiter.charCodeAt(0), this.#wantedOf(header.columns), this.#take, 1);
      taken = header.end;
    }
    taken += this.#scanner.scan(this.#buffer.subarray(taken, this.#length), this.#length - taken, isLast);
    this.#buffer.copyWithin(0, taken, this.#length);
    this.#length -= taken;
  }
}
