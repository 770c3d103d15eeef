import { type CellReader, utf8Of, windows1252Of } from './cell-reader.ts';

const slots = 1 << 14;
const longest = 24;
const trial = 20_000;
/** Cells of a column for which keeping texts is not worth its room: a header has one. */
const fewCells = 64;

/**
 * Makes texts of the cells of one column. Cells repeat, so the texts of recent ones are kept by their bytes: a repeated cell costs neither
 * a new text nor, in what takes it, a new hash.
 */
export class CellTexts implements CellReader<string> {
  /** Cells that were no UTF-8 and were read as windows-1252; repeated ones count once. */
  misread = 0;
  #texts: (string | undefined)[] = [];
  #lengths = new Uint8Array(0);
  #bytes = new Uint8Array(0);
  #asked = -fewCells;
  #found = 0;
  #isWorthIt = true;

  /**
   * The trimmed text of the bytes from `start` to `end`.
   *
   * @param hash of the bytes, any
   * @param isAscii whether all bytes are below 128
   */
  of(buffer: Buffer, start: number, end: number, hash: number, isAscii: boolean): string {
    const length = end - start;
    if (length === 0) return '';
    if (!this.#isWorthIt || length > longest || this.#isTooEarly()) return this.#decode(buffer, start, end, isAscii);
    const slot = (hash ^ (hash >>> 14)) & (slots - 1);
    const at = slot * longest;
    const kept = this.#texts[slot];
    if (kept !== undefined && this.#lengths[slot] === length) {
      let same = 0;
      while (same < length && this.#bytes[at + same] === buffer[start + same]) same++;
      if (same === length) {
        this.#found++;
        return kept;
      }
    }
    const text = this.#decode(buffer, start, end, isAscii);
    this.#texts[slot] = text;
    this.#lengths[slot] = length;
    for (let index = 0; index < length; index++) this.#bytes[at + index] = buffer[start + index] ?? 0;
    if (this.#asked === trial) this.#forgetIfUseless();
    return text;
  }

  ofQuoted(buffer: Buffer, start: number, end: number, hash: number, isAscii: boolean): string {
    return this.of(buffer, start, end, hash, isAscii).replaceAll('""', '"');
  }

  /** Counts the cells asked for; what is kept gets its room when there have been a few. */
  #isTooEarly(): boolean {
    if (++this.#asked < 0) return true;
    if (this.#asked > 0) return false;
    this.#texts = new Array<string | undefined>(slots).fill(undefined);
    this.#lengths = new Uint8Array(slots);
    this.#bytes = new Uint8Array(slots * longest);
    return true;
  }

  /** A column of ids never repeats: what keeping costs is then saved. */
  #forgetIfUseless(): void {
    this.#isWorthIt = this.#found * 5 > this.#asked;
    if (!this.#isWorthIt) this.#texts = [];
  }

  #decode(buffer: Buffer, start: number, end: number, isAscii: boolean): string {
    const text = utf8Of(buffer, start, end, isAscii);
    if (text !== undefined) return text;
    this.misread++;
    return windows1252Of(buffer, start, end);
  }
}

/** What reads the columns wanted as texts. */
export const textCells = (wanted: readonly boolean[]): readonly (CellTexts | undefined)[] =>
  wanted.map((isWanted) => (isWanted ? new CellTexts() : undefined));
