/** A pair that was judged, with its match weight. */
export interface WeighedJudgement {
  /** Bits. */
  readonly matchWeight: number;
  readonly isMatch: boolean;
  /** How many judgements it counts as. */
  readonly count: number;
}

/** That weights are off by a factor of four is one standard deviation, bits. */
const usualShift = 2;
/** Weights are off by less than this, bits. */
const mostShift = 30;

/**
 * Bits that match weights are too low by: with them added, as many of the pairs are matches as their weights say. The likeliest value, where small ones are
 * likelier beforehand; 0 without judgements.
 */
export function weightShiftOf(judgements: readonly WeighedJudgement[]): number {
  // Slope of the log likelihood: it falls with the shift.
  const slopeAt = (shift: number): number => {
    let slope = -shift / usualShift ** 2;
    for (const { matchWeight, isMatch, count } of judgements)
      slope += Math.LN2 * count * ((isMatch ? 1 : 0) - 1 / (1 + 2 ** -(matchWeight + shift)));
    return slope;
  };
  let [low, high] = [-mostShift, mostShift];
  for (let halved = 0; halved < 60; halved++) {
    const middle = (low + high) / 2;
    if (slopeAt(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
