import { type SampledPair, stratumOf } from './sampled-pair.ts';

/** A pair of a sample that stewards called one person, or two. */
export interface WeighedAnswer {
  readonly pair: SampledPair;
  readonly isSame: boolean;
  /** Pairs of its kind in the hub that it stands for. */
  readonly weight: number;
}

/**
 * What stewards answered of random samples, each pair with how many it stands for: one over its inclusion probability, times the pairs of its stratum that
 * were asked about for each that is answered. Pairs that are not answered, or of which nobody can tell, are taken to be like the others of their stratum.
 * Several draws stand for the same pairs of the hub: each counts by how many answers of a kind it has.
 *
 * @param isUsable what counts as not answered otherwise
 */
export function weighedAnswers(
  pairs: readonly SampledPair[],
  isUsable: (pair: SampledPair) => boolean = () => true,
): readonly WeighedAnswer[] {
  const answered = pairs.filter((pair) => isAnswered(pair) && isUsable(pair));
  const asked = countBy(pairs, stratumOfDraw);
  const known = countBy(answered, stratumOfDraw);
  const ofDraw = countBy(answered, kindOfDraw);
  const ofKind = countBy(answered, ({ kind }) => kind);
  const countOf = (counts: ReadonlyMap<string, number>, key: string): number => counts.get(key) ?? 0;
  return answered.map((pair) => {
    const response = countOf(known, stratumOfDraw(pair)) / countOf(asked, stratumOfDraw(pair));
    const partOfDraws = countOf(ofDraw, kindOfDraw(pair)) / countOf(ofKind, pair.kind);
    const weight = partOfDraws / (pair.inclusionProbability * response);
    return { pair, isSame: pair.verdict === 'same', weight };
  });
}

/** Whether stewards could tell. */
export const isAnswered = ({ verdict }: SampledPair): boolean => verdict === 'same' || verdict === 'different';

const stratumOfDraw = (pair: SampledPair): string => `${pair.seed} ${stratumOf(pair)}`;
const kindOfDraw = ({ seed, kind }: SampledPair): string => `${seed} ${kind}`;

function countBy(pairs: readonly SampledPair[], keyOf: (pair: SampledPair) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
  return counts;
}
