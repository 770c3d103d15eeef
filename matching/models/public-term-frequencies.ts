import type { TermFrequencies } from '../score/matching-model.ts';
import { countsOf } from './counts-of.ts';
import { familyNameShares } from './family-name-shares.ts';
import { givenNameCounts, givenNameTotal } from './given-name-counts.ts';

function sharesOf(list: string, total: number): Record<string, number> {
  return Object.fromEntries([...countsOf(list)].map(([name, count]) => [name, Math.max(count, 0.5) / total]));
}

/** Shares of names from public lists. A name outside them counts as a little rarer than the rarest listed. */
export const publicTermFrequencies: TermFrequencies = {
  given: sharesOf(givenNameCounts, givenNameTotal),
  otherGiven: 0.00002,
  family: sharesOf(familyNameShares, 10_000),
  otherFamily: 0.00005,
};
