import type { CandidateSample } from './sample-candidates.ts';

/** A rule in the order of choice, with what the sample says of it. */
export interface ChosenRule {
  /** Number among the rules tried. */
  readonly rule: number;
  /** Pairs that no rule before it makes. */
  readonly newPairs: number;
  /** Share of all expected matches that no rule before it finds. */
  readonly newRecall: number;
}

/** Pairs that the same rules make: how many they stand for, and matches expected among them. */
interface PairGroup {
  readonly rules: readonly number[];
  readonly weight: number;
  readonly matches: number;
}

/** Fewer matches for each pair than this are not worth comparing it: the rest is left to a record's other pairs. */
const leastYield = 1 / 4000;

/** Share of all expected matches that may be given up for fewer keys. */
const superfluous = 1 / 10_000;

/**
 * Chooses blocking rules without labels: one after the other that which finds the most further matches for each further pair, until the budget is
 * spent or no rule is worth its pairs. Then those go whose matches the others find all the same: a narrow rule is chosen before a broader one that makes
 * its pairs too, and every rule is a key of every record.
 *
 * @param probabilities that a pair is a match, by pattern
 * @param budget pairs to compare at most
 */
export function chooseRules(
  sample: CandidateSample,
  probabilities: Float64Array,
  budget: number,
): readonly ChosenRule[] {
  const { tried } = sample;
  const open = groupsOf(sample, probabilities);
  const all = open.reduce((sum, { matches }) => sum + matches, 0);
  const needed = withoutSuperfluous(inOrderOfYield(tried, open, all, budget), open, all);
  return withYields(needed, open, all);
}

/** Rules by the further matches that each finds for each further pair. */
function inOrderOfYield(
  tried: CandidateSample['tried'],
  open: readonly PairGroup[],
  all: number,
  budget: number,
): readonly number[] {
  const chosen: number[] = [];
  const left = new Set(tried.keys());
  let [remaining, spent] = [open, 0];
  while (left.size > 0) {
    const matches = new Float64Array(tried.length);
    const costs = new Float64Array(tried.length);
    for (const pair of remaining)
      for (const rule of pair.rules) {
        matches[rule] = (matches[rule] as number) + pair.matches;
        costs[rule] = (costs[rule] as number) + pair.weight;
      }
    let [best, bestYield] = [-1, leastYield];
    for (const rule of left) {
      const cost = costs[rule] as number;
      const found = matches[rule] as number;
      // Of a rule whose pairs were all drawn the count is exact; of another the first few matches are within the noise of the sample.
      const least = tried[rule]?.oneIn === 1 ? 0.5 : Math.max(1, all * 0.0003);
      if (spent + cost > budget || found < least) continue;
      if (found / cost > bestYield) [best, bestYield] = [rule, found / cost];
    }
    if (best === -1) break;
    chosen.push(best);
    spent += costs[best] as number;
    left.delete(best);
    remaining = remaining.filter(({ rules }) => !rules.includes(best));
  }
  return chosen;
}

/** Without the rules whose matches others find: from the first chosen, the narrowest, on. */
function withoutSuperfluous(chosen: readonly number[], groups: readonly PairGroup[], all: number): readonly number[] {
  const needed = new Set(chosen);
  let lost = 0;
  for (const rule of chosen) {
    const lostWith = groups
      .filter(({ rules }) => rules.includes(rule) && !rules.some((other) => other !== rule && needed.has(other)))
      .reduce((sum, { matches }) => sum + matches, lost);
    if (lostWith > all * superfluous) continue;
    needed.delete(rule);
    lost = lostWith;
  }
  return [...needed];
}

function withYields(chosen: readonly number[], groups: readonly PairGroup[], all: number): readonly ChosenRule[] {
  let remaining = groups;
  return chosen.map((rule) => {
    const found = remaining.filter(({ rules }) => rules.includes(rule));
    remaining = remaining.filter(({ rules }) => !rules.includes(rule));
    const [newPairs, matches] = [sumOf(found, 'weight'), sumOf(found, 'matches')];
    return { rule, newPairs, newRecall: matches / all };
  });
}

const sumOf = (groups: readonly PairGroup[], what: 'weight' | 'matches'): number =>
  groups.reduce((sum, group) => sum + group[what], 0);

/** Pairs that the same rules make, as one. */
function groupsOf({ pairs, ruleSets }: CandidateSample, probabilities: Float64Array): readonly PairGroup[] {
  const groups = ruleSets.map((rules) => ({ rules, weight: 0, matches: 0 }));
  for (let at = 0; at < pairs.weight.length; at++) {
    const group = groups[pairs.ruleSet[at] as number] as (typeof groups)[number];
    const weight = pairs.weight[at] as number;
    group.weight += weight;
    group.matches += weight * (probabilities[pairs.pattern[at] as number] as number);
  }
  return groups;
}
