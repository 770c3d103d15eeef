import type { ErrorCode } from '#schemas/errors';
import { type CsvRow, type DecodeText, parseLines, parseRow } from './csv-row.ts';
import type { PhysicalLine } from './physical-lines.ts';

/** A row of the file, or a place in it that is none. */
export type CsvRecord =
  | { readonly kind: 'row'; readonly line: number; readonly values: readonly string[] }
  | { readonly kind: 'bad'; readonly line: number; readonly code: ErrorCode; readonly raw: Uint8Array };

/** How rows are told apart. */
export interface CsvSettings {
  readonly decode: DecodeText;
  /** Number of columns of the header. */
  readonly columns: number;
  /** Largest row, bytes. */
  readonly maxBytes: number;
}

const doubleQuote = 0x22;
/** A value that spans more lines than this has lost its closing quote. */
const maxLines = 100;
const batchRows = 256;

function hasOpenQuote(bytes: Uint8Array): boolean {
  let isOpen = false;
  for (let at = bytes.indexOf(doubleQuote); at >= 0; at = bytes.indexOf(doubleQuote, at + 1)) isOpen = !isOpen;
  return isOpen;
}

/**
 * Finds rows in lines. A row may span lines inside quotes; a quote that is not closed must not swallow the rows after it, so a line
 * that is a whole row by itself ends the search: the line with the open quote is bad, and reading goes on with the next line.
 */
export class CsvRecords {
  readonly #settings: CsvSettings;
  #open: PhysicalLine[] = [];
  #ready: { readonly line: number; readonly text: string; readonly raw: Uint8Array }[] = [];
  #found: CsvRecord[] = [];

  constructor(settings: CsvSettings) {
    this.#settings = settings;
  }

  /** Takes the next line. @returns the records that are certain by now, in order */
  add(line: PhysicalLine): readonly CsvRecord[] {
    this.#take(line);
    if (this.#ready.length >= batchRows) this.#parseReady();
    return this.#drain();
  }

  /** No more lines. @returns the rest */
  end(): readonly CsvRecord[] {
    while (this.#open.length > 0) this.#giveUpFirst();
    this.#parseReady();
    return this.#drain();
  }

  #take(line: PhysicalLine): void {
    if (this.#open.length > 0) this.#goOn(line);
    else this.#begin(line);
  }

  #begin(line: PhysicalLine): void {
    if (line.isTooLong) this.#bad(line, 'FIELD_TOO_LARGE');
    else if (hasOpenQuote(line.bytes)) this.#open = [line];
    else if (line.bytes.length > 0) this.#readText(line.number, line.bytes);
  }

  #goOn(line: PhysicalLine): void {
    const lines = [...this.#open, line];
    const size = lines.reduce((sum, { bytes }) => sum + bytes.length + 1, 0);
    const isHopeless = line.isTooLong || lines.length > maxLines || size > this.#settings.maxBytes;
    if (isHopeless || this.#isWholeRow(line)) {
      this.#giveUpFirst();
      this.#take(line);
      return;
    }
    this.#open = lines;
    if (hasOpenQuote(line.bytes)) this.#close();
  }

  /** The quotes of the open lines add up: they are one row, or the first of them is broken. */
  #close(): void {
    const [first] = this.#open;
    const bytes = Buffer.concat(
      this.#open.flatMap((line, at) => (at > 0 ? [Buffer.from('\n'), line.bytes] : [line.bytes])),
    );
    const text = this.#settings.decode(bytes);
    const row = text === undefined ? undefined : parseRow(text, this.#settings.columns);
    if (first && row?.kind === 'row') {
      this.#open = [];
      this.#parseReady();
      this.#found.push({ kind: 'row', line: first.number, values: row.values });
    } else this.#giveUpFirst();
  }

  #isWholeRow(line: PhysicalLine): boolean {
    // Two commas may stand in any address line; a row of fewer columns cannot be told from one.
    if (this.#settings.columns < 4 || hasOpenQuote(line.bytes)) return false;
    const text = this.#settings.decode(line.bytes);
    return text !== undefined && parseRow(text, this.#settings.columns).kind === 'row';
  }

  #giveUpFirst(): void {
    const [first, ...rest] = this.#open;
    this.#open = [];
    if (first) this.#bad(first, 'CSV_QUOTE_BROKEN');
    for (const line of rest) this.#take(line);
  }

  #readText(line: number, raw: Uint8Array): void {
    const text = this.#settings.decode(raw);
    if (text !== undefined) this.#ready.push({ line, text, raw });
    else {
      this.#parseReady();
      this.#found.push({ kind: 'bad', line, code: 'ENCODING_WRONG', raw });
    }
  }

  #bad({ number, bytes }: PhysicalLine, code: ErrorCode): void {
    this.#parseReady();
    this.#found.push({ kind: 'bad', line: number, code, raw: bytes });
  }

  #parseReady(): void {
    const ready = this.#ready;
    this.#ready = [];
    const rows: readonly CsvRow[] =
      ready.length === 0
        ? []
        : parseLines(
            ready.map(({ text }) => text),
            this.#settings.columns,
          );
    for (const [at, row] of rows.entries()) {
      const { line = 0, raw = new Uint8Array() } = ready[at] ?? {};
      this.#found.push(row.kind === 'row' ? { ...row, line } : { ...row, line, raw });
    }
  }

  #drain(): readonly CsvRecord[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }
}
