/** Pairs of record numbers: left, right, left, right, ... */
export type PairList = Int32Array;

/** One number for a pair in either order. */
export const pairKey = (left: number, right: number, records: number): number =>
  left < right ? left * records + right : right * records + left;
