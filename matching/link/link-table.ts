import { blockTable } from '../block/block-table.ts';
import { clusterTable } from '../cluster/cluster-table.ts';
import { RelativesDates } from '../cluster/relatives-dates.ts';
import { decidedClusters, noConstraints, type TableConstraints } from '../cluster/table-constraints.ts';
import { TableComparer } from '../compare/table-comparer.ts';
import type { BatchModel } from '../score/batch-model.ts';
import { TableScorer } from '../score/table-scorer.ts';
import { areApartByLaw } from '../table/identity-days.ts';
import type { MatchOverrides } from '../table/match-config.ts';
import type { RecordTable } from '../table/record-table.ts';
import { trainTable } from '../train/train-table.ts';
import type { LinkOptions } from './link-options.ts';
import type { LinkResult, PairList } from './link-result.ts';
import { ClusterMembers } from './cluster-members.ts';
import { GrowingPairs } from './growing-pairs.ts';
import { heaviestFirst } from './heaviest-first.ts';
import { type ScoredPairs, scorePairs } from './score-pairs.ts';
import { Stopwatch } from './stopwatch.ts';

/**
 * Links the records of a table: trains a model without labels where none is given, weighs the candidate pairs, clusters. The same records, in any
 * order, and options give the same model and clusters.
 *
 * @throws HubError MODEL_INVALID where the model is not one of this table's attributes, MATCH_NOTHING_TO_COMPARE where the table has no two
 *   records or no attribute to compare
 */
export function linkTable(table: RecordTable, options: LinkOptions = {}): LinkResult {
  const { overrides = {}, constraints = noConstraints, onProgress = () => undefined } = options;
  const watch = new Stopwatch(options.clock ?? (() => 0));
  const comparer = options.comparer ?? new TableComparer(table);
  const trained = options.model
    ? { model: overridden(options.model, overrides), rules: [] }
    : trainTable(table, comparer, overrides, onProgress);
  const { model } = trained;
  watch.lap('train');
  const scorer = new TableScorer(table, comparer, model);
  const { pairs, pairsCompared, recordsNotCompared } = candidatesOf(table, scorer, model, options, watch);
  onProgress('cluster', 0, 1);
  const clusterOf = clusterTable(
    table,
    pairs,
    model.thresholds,
    scorer,
    constraints,
    options.doKnowRelatives === false ? undefined : new RelativesDates(table, comparer),
  );
  const { links, possibleLinks } = sorted(table, pairs, clusterOf, model.thresholds, scorer, constraints);
  onProgress('cluster', 1, 1);
  watch.lap('cluster');
  return {
    clusterOf,
    links,
    possibleLinks,
    pairs,
    contradictions: decidedClusters(table.ids.length, constraints, table.identityDays).contradictions,
    model,
    rules: trained.rules,
    pairsCompared,
    recordsNotCompared,
    histogram: histogramOf(pairs, model.thresholds.review),
    timings: watch.timings,
  };
}

/** Blocks and weighs; the blocks, which are larger than all else, are let go with it. */
function candidatesOf(
  table: RecordTable,
  scorer: TableScorer,
  model: BatchModel,
  { largestBlock, pairsFrom = Infinity, score = scorePairs, onProgress = () => undefined }: LinkOptions,
  watch: Stopwatch,
): ScoredPairs & { readonly recordsNotCompared: number } {
  const blocked = blockTable(table, model.blockingRules, largestBlock);
  watch.lap('block');
  const floor = Math.min(model.thresholds.review, pairsFrom);
  const { pairs, pairsCompared } = score({ table, blocked, model, scorer, floor }, onProgress);
  watch.lap('score');
  return { pairs, pairsCompared, recordsNotCompared: blocked.alone };
}

/** A model with what CONFIG says instead; how it is trained is no longer asked. */
function overridden(model: BatchModel, { thresholds, priorWeight, blockingRules }: MatchOverrides): BatchModel {
  return {
    ...model,
    thresholds: { ...model.thresholds, ...thresholds },
    priorWeight: priorWeight ?? model.priorWeight,
    blockingRules: blockingRules ?? model.blockingRules,
  };
}

/**
 * Pairs at or above the link threshold inside one cluster, or alone in it, and the heaviest pair between each two clusters that with all their records are worth a
 * person's look and not decided on, heaviest first.
 */
function sorted(
  { identityDays }: RecordTable,
  pairs: PairList,
  clusterOf: Int32Array,
  { link, review }: BatchModel['thresholds'],
  scorer: TableScorer,
  { different }: TableConstraints,
) {
  const { left, right, matchWeight } = pairs;
  const members = new ClusterMembers(clusterOf);
  const [links, possibleLinks] = [new GrowingPairs(), new GrowingPairs()];
  const keyOf = (ours: number, theirs: number): number =>
    Math.min(ours, theirs) * clusterOf.length + Math.max(ours, theirs);
  const seen = new Set(different.map((ends) => keyOf(clusterOf[ends[0]] ?? 0, clusterOf[ends[1]] ?? 0)));
  for (const at of heaviestFirst(pairs)) {
    const [first, second] = [left[at] as number, right[at] as number];
    const weight = matchWeight[at] as number;
    if (weight < review) break;
    const [ours, theirs] = [clusterOf[first] as number, clusterOf[second] as number];
    if (ours === theirs) {
      // Two records alone are linked by their one pair, whatever it weighs.
      if (weight >= link || members.sizeOf(ours) === 2) links.push(first, second, weight);
      continue;
    }
    const clusters = keyOf(ours, theirs);
    if (seen.has(clusters)) continue;
    seen.add(clusters);
    if (identityDays && areApartByLaw(identityDays, members.allOf(ours), members.allOf(theirs))) continue;
    if (scorer.weighGroups(members.of(ours), members.of(theirs)) >= review) possibleLinks.push(first, second, weight);
  }
  return { links: links.all(), possibleLinks: possibleLinks.all() };
}

function histogramOf({ matchWeight }: PairList, review: number): LinkResult['histogram'] {
  const counts = new Map<number, number>();
  for (const weight of matchWeight)
    if (weight >= review) counts.set(Math.floor(weight), (counts.get(Math.floor(weight)) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other).map(([weight, pairs]) => ({ matchWeight: weight, pairs }));
}
