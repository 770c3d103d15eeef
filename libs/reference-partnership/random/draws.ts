/** A stream of random draws that belongs to one entity and one purpose: other streams never change it. Integer arithmetic only. */
export interface Draws {
  /** The next 32 bits. */
  next(): number;
  /** An integer in [0, end). @param end at most 2^20 */
  below(end: number): number;
  /** An integer in [from, to], both included. */
  between(from: number, to: number): number;
  /** True with the chance given. @param rate in ten-thousandths, 0 to 10,000 */
  chance(rate: number): boolean;
  /** One of the items, each as likely as the next. */
  pick<T>(items: readonly T[]): T;
}

// Named once: a test's sandbox looks each global up anew.
const { imul, floor } = Math;

/** Spreads every bit of a word over the whole word (the finaliser of MurmurHash3 by Austin Appleby, public domain). */
function spread(word: number): number {
  let h = word;
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A 32-bit key for a purpose, made once where the purpose is named (FNV-1a, public domain, spread). */
export function purposeKey(purpose: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < purpose.length; i++) h = imul(h ^ purpose.charCodeAt(i), 0x01000193);
  return spread(h);
}

/** The generator sfc32 (Chris Doty-Humphrey, public domain). */
class Sfc32 implements Draws {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  constructor(a: number, b: number, c: number) {
    this.#a = a;
    this.#b = b;
    this.#c = c;
  }

  next(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + t) | 0;
    return t >>> 0;
  }

  below(end: number): number {
    return floor((this.next() / 0x1_0000_0000) * end);
  }

  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  chance(rate: number): boolean {
    return this.below(10_000) < rate;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}

/**
 * The draws of one entity for one purpose.
 *
 * @param seed of the whole partnership
 * @param purpose key of the purpose, by purposeKey
 * @param entity number of the entity among those that the purpose is for, below 2^53
 */
export function drawsOf(seed: number, purpose: number, entity: number): Draws {
  const a = spread(seed ^ spread(purpose));
  const b = spread(a ^ (entity | 0) ^ 0x9e3779b9);
  const c = spread(b ^ floor(entity / 0x1_0000_0000) ^ 0x243f6a88);
  const draws = new Sfc32(a, b, c);
  // Warmed up: three words of state meet within six rounds.
  for (let round = 0; round < 8; round++) draws.next();
  return draws;
}

/**
 * One draw for one entity and purpose: true with the chance given.
 *
 * @param rate in ten-thousandths, 0 to 10,000
 */
export function chanceOf(seed: number, purpose: number, entity: number, rate: number): boolean {
  if (rate <= 0) return false;
  const word = spread(
    spread(spread(seed ^ spread(purpose)) ^ (entity | 0)) ^ floor(entity / 0x1_0000_0000) ^ 0x13198a2e,
  );
  return floor(((word >>> 0) / 0x1_0000_0000) * 10_000) < rate;
}
