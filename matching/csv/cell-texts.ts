import { isUtf8 } from 'node:buffer';

const slots = 1 << 14;
const longest = 24;
const trial = 20_000;
/** Cells of a column for which keeping texts is not worth its room: a header has one. */
const fewCells = 64;
const windows1252 = new TextDecoder('windows-1252');

/**
 * Makes texts of the cells of one column. Cells repeat, so the texts of recent ones are kept by their bytes: a repeated cell costs neither
 * a new text nor, in what takes it, a new hash.
 */
export class CellTexts {
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
    if (isAscii) return buffer.toString('latin1', start, end).trim();
    const bytes = buffer.subarray(start, end);
    if (isUtf8(bytes)) return buffer.toString('utf8', start, end).trim();
    this.misread++;
    return windows1252.decode(bytes).trim();
  }
}
