import { HubError } from '#schemas/errors';
import type { TableComparer } from '../compare/table-comparer.ts';
import type { Progress, RuleYield } from '../link/link-result.ts';
import type { BatchModel } from '../score/batch-model.ts';
import { householdClasses } from '../score/household-classes.ts';
import { usualFuzzyTermShare } from '../score/term-bits.ts';
import type { MatchOverrides } from '../table/match-config.ts';
import type { RecordTable } from '../table/record-table.ts';
import { balancedThresholds } from './balanced-thresholds.ts';
import { chooseRules } from './choose-rules.ts';
import { ExpectedReach } from './expected-reach.ts';
import { type Estimate, estimateModel } from './estimate-model.ts';
import { oneGivenName } from './one-given-name.ts';
import { matchProbabilitiesOf } from './pattern-odds.ts';
import { allowedPairs, mostMatchesOf, randomSharesOf, wholeNameShare } from './random-shares.ts';
import { type CandidateSample, sampleCandidates } from './sample-candidates.ts';

/** Random pairs that u is estimated from. */
const randomPairs = 200_000;

/** Pairs of one given name drawn to see what depends on it. */
const pairsOfOneName = 20_000;

/** Pairs to compare at most: a hundred for each record, fewer of large tables. */
export function pairBudgetFor(records: number): number {
  return Math.max(20_000, Math.min(100 * records, 3_000_000 + 40 * records));
}

/** A model with what was learned of the blocking rules. */
export interface TrainedTable {
  readonly model: BatchModel;
  readonly rules: readonly RuleYield[];
}

/** Trains a model on a table without labels. The same records, in any order, and seed give the same model but for the rows' order in samples. */
export function trainTable(
  table: RecordTable,
  comparer: TableComparer,
  overrides: MatchOverrides = {},
  onProgress: Progress = () => undefined,
): TrainedTable {
  const records = table.ids.length;
  const budget = overrides.pairBudget ?? pairBudgetFor(records);
  const seed = overrides.seed ?? 1;
  const pairs = allowedPairs(table);
  if (pairs < 1 || comparer.comparisons.length === 0)
    throw new HubError('MATCH_NOTHING_TO_COMPARE', { records, comparisons: comparer.comparisons.length });
  const random = randomSharesOf(table, comparer, Math.min(randomPairs, Math.ceil(pairs * 2)), seed);
  const sample = sampleCandidates(table, comparer, budget, onProgress);
  onProgress('estimate', 0, 1);
  const reach = new ExpectedReach(table, comparer.comparisons, sample.reach, seed);
  const estimate = estimateModel({
    comparisons: comparer.comparisons,
    patterns: sample.patterns,
    random,
    oneGivenName: oneGivenName(table, comparer, pairsOfOneName, seed),
    wholeName: wholeNameShare(table),
    pairs,
    records,
    reachOf: (m) => reach.of(m),
    mostMatches: mostMatchesOf(table),
  });
  const probabilities = matchProbabilitiesOf(comparer.comparisons, sample.patterns, estimate, pairs);
  const chosen = chooseRules(sample, probabilities, budget);
  const named = overrides.blockingRules;
  const names = named ?? chosen.map(({ rule }) => sample.tried[rule]?.rule.name ?? '');
  const thresholds = balancedThresholds(
    sample.patterns.map(({ count }, at) => ({ probability: probabilities[at] ?? 0, count })),
    estimate.reach,
  );
  onProgress('estimate', 1, 1);
  const model: BatchModel = {
    id: `${table.mode}-${records.toString()}-records`,
    provenance: provenanceOf(estimate, sample, records, seed),
    priorWeight: overrides.priorWeight ?? Math.log2(estimate.matches / Math.max(1, pairs - estimate.matches)),
    nameDependence: estimate.nameDependence,
    fuzzyTermShare: usualFuzzyTermShare,
    sameSourceWeight: sameSourceWeightOf(table, sample, probabilities),
    thresholds: { ...thresholds, ...overrides.thresholds },
    comparisons: comparer.comparisons.map(({ name, levels }, at) => ({
      attribute: name,
      levels: levels.flatMap((level, place) =>
        place === 0 ? [] : [{ level, m: estimate.m[at]?.[place] ?? 0, u: estimate.u[at]?.[place] ?? 0 }],
      ),
    })),
    households: householdClasses.map(({ kind }, at) => ({
      kind,
      oddsPerMatch: (estimate.households[at] ?? 0) / estimate.matches,
    })),
    blockingRules: names,
    seed,
  };
  return { model, rules: yieldsOf(sample, chosen, names) };
}

function provenanceOf(
  { iterations, hasConverged, matches, reach, households }: Estimate,
  sample: CandidateSample,
  records: number,
  seed: number,
): string[] {
  return [
    `Trained on ${records} records without labels, seed ${seed}; ${sample.pairs.weight.length} candidate pairs of ${sample.tried.length} blocking rules drawn, ${sample.patterns.length} patterns.`,
    `Expectation maximisation ${hasConverged ? 'converged after' : 'did NOT converge in'} ${iterations} rounds; ${Math.round(matches)} matching pairs expected, ${Math.round(reach * 100)} % of them made by a rule that was tried, ${Math.round(households[0] ?? 0)} pairs of one family.`,
  ];
}

function yieldsOf(
  { tried }: CandidateSample,
  chosen: ReturnType<typeof chooseRules>,
  names: readonly string[],
): readonly RuleYield[] {
  const order = [
    ...chosen.map(({ rule }) => rule),
    ...[...tried.keys()].filter((at) => !chosen.some(({ rule }) => rule === at)),
  ];
  return order.map((at): RuleYield => {
    const { rule, pairs: made, keysLeftOut } = tried[at] as CandidateSample['tried'][number];
    const own = chosen.find((one) => one.rule === at);
    return {
      rule: rule.name,
      pairs: made,
      newPairs: Math.round(own?.newPairs ?? 0),
      blocksLeftOut: keysLeftOut.size,
      expectedRecall: own?.newRecall ?? 0,
      isUsed: names.includes(rule.name),
    };
  });
}

/** Against a second record of one person in one source, where sources hold a person once. */
const mostAgainst = 10;

/** log2 of how much rarer a match is inside a source than across, as the sample tells; of link-only, which looks across alone, the most. */
function sameSourceWeightOf(table: RecordTable, { pairs }: CandidateSample, probabilities: Float64Array): number {
  if (table.sourceNames.length < 2) return 0;
  if (table.mode === 'link-only') return -mostAgainst;
  const matches = { inside: 0.5, across: 0.5 };
  for (const [at, weight] of pairs.weight.entries())
    matches[pairs.isOfOneSource[at] === 1 ? 'inside' : 'across'] +=
      weight * (probabilities[pairs.pattern[at] ?? 0] ?? 0);
  const across = allowedPairs({ ...table, mode: 'link-only' });
  const inside = allowedPairs(table) - across;
  if (inside < 1 || across < 1) return 0;
  return Math.max(-mostAgainst, Math.min(0, Math.log2(matches.inside / inside / (matches.across / across))));
}
