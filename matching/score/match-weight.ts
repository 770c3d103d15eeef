import { HubError } from '#schemas/errors';

/**
 * Evidence that two records are the same person, from one comparison level.
 *
 * @param m share of true matches that fall in this level, in (0, 1]
 * @param u share of non-matches that fall in this level, in (0, 1]
 * @returns match weight in bits, log2(m / u); above 0 speaks for a match
 * @throws HubError MODEL_PROBABILITY_OUT_OF_RANGE
 * @see Fellegi & Sunter (1969), doi:10.1080/01621459.1969.10501049
 */
export function matchWeight(m: number, u: number): number {
  for (const [probability, value] of [
    ['m', m],
    ['u', u],
  ] as const) {
    if (!(value > 0 && value <= 1)) throw new HubError('MODEL_PROBABILITY_OUT_OF_RANGE', { probability, value });
  }
  return Math.log2(m / u);
}

/** Probability, 0..1, that belongs to a match weight in bits that includes the prior. */
export function matchProbabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight);
}

/** Match weight in bits of a probability in (0, 1). */
export function matchWeightOf(probability: number): number {
  return Math.log2(probability / (1 - probability));
}
