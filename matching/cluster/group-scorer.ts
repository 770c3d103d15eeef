import { matchWeightOf } from '../score/match-weight.ts';
import type { TableScorer } from '../score/table-scorer.ts';

/** What weighs any two records, and any two groups of them. */
export type GroupScorer = Pick<TableScorer, 'weigh' | 'weighGroups'>;

/** Match weight below which two clusters are surely two persons. */
export const surelyTwo = matchWeightOf(0.01);

/** Of clusters with more pairs between them some members, evenly spread, speak for the rest. */
const mostMembersAsked = 24;

/** Members that speak for a cluster: all, or of a large one some, evenly spread. */
export function spreadOf(members: readonly number[]): readonly number[] {
  if (members.length <= mostMembersAsked) return members;
  const step = members.length / mostMembersAsked;
  return Array.from({ length: mostMembersAsked }, (_, at) => members[Math.floor(at * step)] as number);
}
