import { HotKeyCounts, type KeysLeftOut } from '../block/hot-key-counts.ts';
import { samplePairs } from '../block/sample-pairs.ts';
import { PartLists } from '../block/part-lists.ts';
import { Memory } from '../block/memory.ts';
import { GrowingKeys } from '../block/growing-keys.ts';
import { ruleKeysOf } from '../block/rule-keys.ts';
import { SharedKeys } from '../block/shared-keys.ts';
import { SharedRules } from '../block/shared-rules.ts';
import { largestBlockFor, type TableBlocks, tableBlocksOf } from '../block/table-blocks.ts';
import { type TableRule, tableRulesOf } from '../block/table-rules.ts';
import type { TableComparer } from '../compare/table-comparer.ts';
import type { Progress } from '../link/link-result.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { RuleReach } from './expected-reach.ts';
import { type PairPattern, PairPatterns } from './pair-patterns.ts';
import { PartShares } from './part-shares.ts';

/** A rule that was tried on the table. */
export interface TriedRule {
  readonly rule: TableRule;
  /** Pairs that share a block of it; of large tables as some of its keys tell. */
  readonly pairs: number;
  readonly keysLeftOut: KeysLeftOut;
  /** Of its pairs one in so many was drawn. */
  readonly oneIn: number;
}

/** Pairs drawn from the candidates, side by side. */
export interface SampledPairs {
  /** Place of the pattern. */
  readonly pattern: Int32Array;
  /** Candidate pairs that each stands for. */
  readonly weight: Float64Array;
  /** Number of the set of rules that make it. */
  readonly ruleSet: Int32Array;
  /** 1 where both records are of one source. */
  readonly isOfOneSource: Uint8Array;
}

/** Candidate pairs drawn from every rule that is affordable. */
export interface CandidateSample {
  readonly tried: readonly TriedRule[];
  readonly pairs: SampledPairs;
  /** Numbers of the rules of each set. */
  readonly ruleSets: readonly (readonly number[])[];
  readonly patterns: readonly PairPattern[];
  /** What the rules ask of a pair. */
  readonly reach: RuleReach;
}

/** Pairs drawn of one rule: of those that make fewer, all. */
const pairsOfRule = 4_000;

/** Pairs that tell well enough how often a part of a value is shared. */
const pairsForParts = 20_000;

/** For so many records all keys are looked at; of tables of twice as many and more, so many records' worth of keys tells enough of a rule. */
const recordsForAllKeys = 100_000;

/** Where keys are counted alone: none is looked at but one in so many. */
const hardlyAnyKey = 2 ** 24;

/** Of the keys one in so many is looked at. */
const oneKeyInFor = (records: number): number => Math.max(1, Math.floor(records / recordsForAllKeys));

/**
 * Draws pairs from every rule. A pair that several rules make may be drawn by each; it counts for as many as it stands for over all of them, so that the
 * sample tells of the union of the rules.
 *
 * @param budget rules that make more pairs are not tried
 */
export function sampleCandidates(
  table: RecordTable,
  comparer: TableComparer,
  budget: number,
  onProgress: Progress,
): CandidateSample {
  const parts = new PartLists(table);
  const { tried, lefts, rights } = drawPairs(table, parts, budget, onProgress);
  const shared = new SharedRules(table, tried, parts);
  const patterns = new PairPatterns(comparer);
  const partShares = new PartShares(comparer, shared);
  const oneInForParts = Math.max(1, Math.floor(lefts.length / pairsForParts));
  const drawnBySet: number[] = [];
  const pattern = new Int32Array(lefts.length);
  const weight = new Float64Array(lefts.length);
  const ruleSet = new Int32Array(lefts.length);
  const isOfOneSource = new Uint8Array(lefts.length);
  let kept = 0;
  for (let at = 0; at < lefts.length; at++) {
    const [left, right] = [lefts[at] as number, rights[at] as number];
    const set = shared.setOf(left, right);
    // How often the pair is drawn over all rules.
    const drawn = (drawnBySet[set] ??= shared
      .rulesOf(set)
      .reduce((sum, rule) => sum + 1 / (tried[rule] as TriedRule).oneIn, 0));
    // Keys of other values can be one number by chance: no rule makes the pair, and it stands for none but itself.
    if (drawn === 0) continue;
    comparer.compare(left, right);
    if (at % oneInForParts === 0) partShares.add(set);
    pattern[kept] = patterns.add(1 / drawn);
    weight[kept] = 1 / drawn;
    ruleSet[kept] = set;
    isOfOneSource[kept++] = table.sources[left] === table.sources[right] ? 1 : 0;
  }
  const all = patterns.all();
  return {
    tried,
    pairs: {
      pattern: pattern.subarray(0, kept).map((number) => all.placeOf[number] as number),
      weight: weight.subarray(0, kept),
      ruleSet: ruleSet.subarray(0, kept),
      isOfOneSource: isOfOneSource.subarray(0, kept),
    },
    ruleSets: Array.from({ length: shared.sets }, (_, set) => shared.rulesOf(set)),
    patterns: all.patterns,
    reach: partShares.reachOf(tried.length),
  };
}

/** Tries each rule, and draws pairs of those that are affordable. */
function drawPairs(table: RecordTable, parts: PartLists, budget: number, onProgress: Progress) {
  const largest = largestBlockFor(table.ids.length);
  const tried: TriedRule[] = [];
  const [lefts, rights]: [number[], number[]] = [[], []];
  const rules = tableRulesOf(table);
  const [found, memory] = [new GrowingKeys(), new Memory()];
  const oneKeyIn = oneKeyInFor(table.ids.length);
  for (const [at, rule] of rules.entries()) {
    const ruleKeys = ruleKeysOf(table, rule, parts, oneKeyIn, undefined, found);
    const blocks = tableBlocksOf(table, ruleKeys, largest, memory);
    onProgress('weigh blocking rules', at + 1, rules.length);
    const all = blocks.pairs * oneKeyIn;
    if (all === 0 || all > budget) continue;
    const oneIn = Math.max(1, Math.floor(blocks.pairs / pairsOfRule));
    const keysLeftOut = oneKeyIn === 1 ? blocks.keysLeftOut : hotKeysOf(table, rule, parts, largest, blocks);
    tried.push({ rule, pairs: all, keysLeftOut, oneIn: oneIn * oneKeyIn });
    const keys = new SharedKeys(table, { rule, keysLeftOut }, parts);
    samplePairs(table, blocks, oneIn, (left, right, key) => {
      // A pair of several blocks belongs to one of them.
      if (keys.areSeveral(left) && keys.areSeveral(right) && keys.first(left, right) !== key) return;
      lefts.push(left);
      rights.push(right);
    });
  }
  found.release();
  memory.release();
  return { tried, lefts, rights };
}

/** Keys that too many records share, of a table of which some keys were looked at: where none of those is one, none is. */
function hotKeysOf(
  table: RecordTable,
  rule: TableRule,
  parts: PartLists,
  largest: number,
  { keysLeftOut }: TableBlocks,
): KeysLeftOut {
  if (keysLeftOut.size === 0) return keysLeftOut;
  const counts = new HotKeyCounts();
  ruleKeysOf(table, rule, parts, hardlyAnyKey, counts);
  return counts.over(largest);
}
