import { type CellReader, utf8Of, windows1252Of } from './cell-reader.ts';

const firstSlots = 1024;

/**
 * Numbers the distinct texts of cells in the order in which they come, from 1; 0 is an empty one. A text is kept once, as bytes: a cell that repeats costs no
 * text. Cells of one text have one number however they are written: with blanks around, in another encoding.
 */
export class CellNumbers implements CellReader<number> {
  misread = 0;
  #bytes = Buffer.allocUnsafe(1 << 14);
  /** Where the bytes of each text end. */
  #ends = new Uint32Array(firstSlots);
  #hashes = new Int32Array(firstSlots);
  /** Numbers by hash. */
  #slots = new Int32Array(firstSlots * 2);
  #size = 0;

  /** The largest number. */
  get size(): number {
    return this.#size;
  }

  /** The text of a number, 1 or more. */
  textOf(number: number): string {
    return this.#bytes.toString('utf8', this.#ends[number - 1], this.#ends[number]);
  }

  of(buffer: Buffer, start: number, end: number, hash: number, isAscii: boolean): number {
    if (start === end) return 0;
    const slot = this.#slotOf(buffer, start, end, hash);
    const known = this.#slots[slot] as number;
    if (known !== 0) return known;
    const text = utf8Of(buffer, start, end, isAscii);
    if (text === undefined) this.misread++;
    const trimmed = text ?? windows1252Of(buffer, start, end);
    if (text !== undefined && isAscii && text.length === end - start) return this.#add(buffer, start, end, hash, slot);
    return this.ofText(trimmed);
  }

  ofQuoted(buffer: Buffer, start: number, end: number, hash: number, isAscii: boolean): number {
    const text = utf8Of(buffer, start, end, isAscii);
    if (text === undefined) this.misread++;
    return this.ofText((text ?? windows1252Of(buffer, start, end)).replaceAll('""', '"'));
  }

  /** The number of a trimmed text. */
  ofText(text: string): number {
    if (text === '') return 0;
    const bytes = Buffer.from(text);
    let hash = 0;
    for (const byte of bytes) hash = (Math.imul(hash, 31) + byte) | 0;
    const slot = this.#slotOf(bytes, 0, bytes.length, hash);
    return (this.#slots[slot] as number) || this.#add(bytes, 0, bytes.length, hash, slot);
  }

  /** The slot in which the bytes stand, or will. */
  #slotOf(buffer: Buffer, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    for (let held = this.#slots[slot] as number; held !== 0; held = this.#slots[slot] as number) {
      if (this.#hashes[held] === hash && this.#isAt(held, buffer, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isAt(number: number, buffer: Buffer, start: number, end: number): boolean {
    const from = this.#ends[number - 1] as number;
    const length = end - start;
    if ((this.#ends[number] as number) - from !== length) return false;
    const bytes = this.#bytes;
    for (let at = 0; at < length; at++) if (bytes[from + at] !== buffer[start + at]) return false;
    return true;
  }

  #add(buffer: Buffer, start: number, end: number, hash: number, slot: number): number {
    const number = ++this.#size;
    const from = this.#ends[number - 1] as number;
    const to = from + end - start;
    if (to > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(to, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, from);
      this.#bytes = larger;
    }
    buffer.copy(this.#bytes, from, start, end);
    this.#ends[number] = to;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    if (number + 1 === this.#ends.length) this.#grow();
    return number;
  }

  #grow(): void {
    const size = this.#ends.length * 2;
    const [ends, hashes] = [new Uint32Array(size), new Int32Array(size)];
    ends.set(this.#ends);
    hashes.set(this.#hashes);
    [this.#ends, this.#hashes, this.#slots] = [ends, hashes, new Int32Array(size * 2)];
    const mask = this.#slots.length - 1;
    for (let number = 1; number <= this.#size; number++) {
      let slot = (Math.imul(hashes[number] as number, 0x9e3779b1) >>> 7) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}
