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

/** Four 32-bit words from a text (cyrb128 by bryc, public domain): same text, same words, on every machine. */
function hashOf(text: string): [number, number, number, number] {
  let h1 = 1779033703;
  let h2 = 3144134277;
  let h3 = 1013904242;
  let h4 = 2773480762;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = h2 ^ imul(h1 ^ code, 597399067);
    h2 = h3 ^ imul(h2 ^ code, 2869860233);
    h3 = h4 ^ imul(h3 ^ code, 951274213);
    h4 = h1 ^ imul(h4 ^ code, 2716044179);
  }
  h1 = imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = imul(h2 ^ (h4 >>> 19), 2716044179);
  return [(h1 ^ h2 ^ h3 ^ h4) >>> 0, (h2 ^ h1) >>> 0, (h3 ^ h1) >>> 0, (h4 ^ h1) >>> 0];
}

/** The generator sfc32 (Chris Doty-Humphrey, public domain), warmed up. */
function sfc32([a, b, c, d]: [number, number, number, number]): () => number {
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/**
 * The draws of one entity for one purpose.
 *
 * @param seed of the whole partnership
 * @param entity such as 'person/17' or 'police/17'
 * @param purpose such as 'names'
 */
export function drawsOf(seed: number, entity: string, purpose: string): Draws {
  const next = sfc32(hashOf(`${seed}\n${entity}\n${purpose}`));
  const below = (end: number): number => floor((next() / 0x1_0000_0000) * end);
  return {
    next,
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (rate) => below(10_000) < rate,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
  };
}
