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
 * Nobody below it is shown, bits: odds of 256 to one. A question says less than a record, and whoever asks would be told of a stranger's agencies.
 */
export const shownFromBits = 8;

/**
 * From here on somebody may be meant, bits: one in 64. A dropped letter may make another name, or a twin's: Klara and Lara, Amina and Amira.
 */
export const mayBeMeantFromBits = -6;

/**
 * The person that the candidates speak for.
 *
 * @returns when nobody is found, those who may be meant as `unsure`: that is no answer, but neither is it a nil
 */
export function findingOf(candidates: readonly ScoredCandidate[]): Finding {
  const bestOf = new Map<string, ScoredCandidate>();
  for (const candidate of candidates) {
    if (candidate.matchWeight < mayBeMeantFromBits) continue;
    if (candidate.matchWeight > (bestOf.get(candidate.subject)?.matchWeight ?? -Infinity))
      bestOf.set(candidate.subject, candidate);
  }
  const likely = [...bestOf.values()].sort((one, other) => other.matchWeight - one.matchWeight);
  const [first, ...others] = likely.filter(({ matchWeight }) => matchWeight >= shownFromBits);
  if (!first)
    return likely.length > 0 ? { kind: 'unsure', subjects: likely.map(({ subject }) => subject) } : { kind: 'nobody' };
  const rivals = others.filter(({ matchWeight }) => first.matchWeight - matchWeight < plausibleWithinBits);
  if (rivals.length > 0) return { kind: 'ambiguous', subjects: [first, ...rivals].map(({ subject }) => subject) };
  return { kind: 'person', ...first };
}
