import { type SampleKind, type Stratum, stratumOf } from './sampled-pair.ts';

/** A stratum and how many pairs it has. */
export interface StratumSize extends Stratum {
  readonly pairs: number;
}

/**
 * How many pairs to draw from each stratum: half links, half near misses, and of each kind by the square root of the strata, so that a small one is not lost
 * beside a large one. What a kind cannot use goes to the other.
 *
 * @returns by `stratumOf`; together `size`, or all pairs where there are fewer
 * @see Bankier (1988), Power allocations, doi:10.1080/00031305.1988.10475556
 */
export function allocationOf(strata: readonly StratumSize[], size: number): ReadonlyMap<string, number> {
  const of = (kind: SampleKind): readonly StratumSize[] => strata.filter((stratum) => stratum.kind === kind);
  const pairsOf = (kind: SampleKind): number => of(kind).reduce((sum, { pairs }) => sum + pairs, 0);
  const half = Math.ceil(size / 2);
  const links = Math.min(pairsOf('link'), Math.max(half, size - pairsOf('near-miss')));
  return new Map([...shared(of('link'), links), ...shared(of('near-miss'), size - links)]);
}

/** One after the other to the stratum that has least for its square root: each gets one before any gets two. */
function shared(strata: readonly StratumSize[], size: number): readonly (readonly [string, number])[] {
  const drawn = strata.map(() => 0);
  for (let given = 0; given < size; given++) {
    let least = -1;
    for (const [at, { pairs }] of strata.entries())
      if ((drawn[at] ?? 0) < pairs && (least < 0 || shareOf(at) < shareOf(least))) least = at;
    if (least < 0) break;
    drawn[least] = (drawn[least] ?? 0) + 1;
  }
  return strata.map((stratum, at) => [stratumOf(stratum), drawn[at] ?? 0] as const);

  function shareOf(at: number): number {
    return (drawn[at] ?? 0) / Math.sqrt(strata[at]?.pairs ?? 1);
  }
}
