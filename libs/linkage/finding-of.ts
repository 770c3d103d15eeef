import type { Finding } from './person-finder.ts';

/** A record that may be of the person asked about. */
export interface ScoredCandidate {
  readonly subject: string;
  /** Newest membership of its person, decimal. */
  readonly membershipVersion: string;
  /** Bits, prior included. */
  readonly matchWeight: number;
}

/**
 * A second person counts as plausible unless the first is at least this much likelier: 10 bits are odds of a thousand to one.
 */
export const plausibleWithinBits = 10;

/**
 * The person that the candidates speak for.
 *
 * @param linkWeight nobody below it is found
 */
export function findingOf(candidates: readonly ScoredCandidate[], linkWeight: number): Finding {
  const bestOf = new Map<string, ScoredCandidate>();
  for (const candidate of candidates) {
    if (candidate.matchWeight < linkWeight) continue;
    if (candidate.matchWeight > (bestOf.get(candidate.subject)?.matchWeight ?? -Infinity))
      bestOf.set(candidate.subject, candidate);
  }
  const [first, ...others] = [...bestOf.values()].sort((one, other) => other.matchWeight - one.matchWeight);
  if (!first) return { kind: 'nobody' };
  const rivals = others.filter(({ matchWeight }) => first.matchWeight - matchWeight < plausibleWithinBits);
  if (rivals.length > 0) return { kind: 'ambiguous', subjects: [first, ...rivals].map(({ subject }) => subject) };
  return { kind: 'person', ...first };
}
