import { HotKeyCounts, type KeysLeftOut } from '../block/hot-key-counts.ts';
import { forEachPairOfRule, inOrder } from '../block/pair-source.ts';
import { PartLists, ruleKeysOf } from '../block/rule-keys.ts';
import { SharedRules } from '../block/shared-rules.ts';
import { largestBlockFor, tableBlocksOf } from '../block/table-blocks.ts';
import { type TableRule, tableRulesOf } from '../block/table-rules.ts';
import type { TableComparer } from '../compare/table-comparer.ts';
import type { Progress } from '../link/link-result.ts';
import type { RecordTable } from '../table/record-table.ts';
import { type PairPattern, PairPatterns } from './pair-patterns.ts';

/** A rule that was tried on the table. */
export interface TriedRule {
  readonly rule: TableRule;
  /** Pairs that share a block of it; of large tables as some of its keys tell. */
  readonly pairs: number;
  readonly keysLeftOut: KeysLeftOut;
  /** Of its pairs one in so many was drawn. */
  readonly oneIn: number;
}

/** A pair drawn from the candidates. */
export interface SampledPair {
  readonly pattern: PairPattern;
  /** Candidate pairs that it stands for. */
  readonly weight: number;
  /** Numbers of the rules that make it. */
  readonly rules: Uint8Array;
  readonly isOfOneSource: boolean;
}

/** Candidate pairs drawn from every rule that is affordable. */
export interface CandidateSample {
  readonly tried: readonly TriedRule[];
  readonly pairs: readonly SampledPair[];
  readonly patterns: readonly PairPattern[];
}

/** Pairs drawn of one rule: of those that make fewer, all. */
const pairsOfRule = 4_000;

/** For so many records all keys are looked at; of tables of twice as many and more, so many records' worth of keys tells enough of a rule. */
const recordsForAllKeys = 100_000;

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
  const largest = largestBlockFor(table.ids.length);
  const tried: TriedRule[] = [];
  const [lefts, rights]: [number[], number[]] = [[], []];
  const rules = tableRulesOf(table);
  const oneKeyIn = oneKeyInFor(table.ids.length);
  for (const [at, rule] of rules.entries()) {
    const counts = oneKeyIn > 1 ? new HotKeyCounts() : undefined;
    const blocks = tableBlocksOf(table, ruleKeysOf(table, rule, parts, oneKeyIn, counts), largest);
    onProgress('weigh blocking rules', at + 1, rules.length);
    const all = blocks.pairs * oneKeyIn;
    if (all === 0 || all > budget) continue;
    const oneIn = Math.max(1, Math.floor(blocks.pairs / pairsOfRule));
    tried.push({ rule, pairs: all, keysLeftOut: counts?.over(largest) ?? blocks.keysLeftOut, oneIn: oneIn * oneKeyIn });
    forEachPairOfRule(table, inOrder([{ name: rule.name, blocks }], table.ids.length), 0, oneIn, (left, right) => {
      lefts.push(left);
      rights.push(right);
    });
  }
  const shared = new SharedRules(table, tried, parts);
  const patterns = new PairPatterns(comparer);
  const found: number[] = [];
  const pairs = lefts.map((left, at): SampledPair => {
    const right = rights[at] as number;
    shared.of(left, right, found);
    // How often the pair is drawn over all rules.
    const drawn = found.reduce((sum, rule) => sum + 1 / (tried[rule] as TriedRule).oneIn, 0);
    const weight = 1 / Math.max(drawn, 1e-9);
    comparer.compare(left, right);
    return {
      pattern: patterns.add(weight),
      weight,
      rules: Uint8Array.from(found),
      isOfOneSource: table.sources[left] === table.sources[right],
    };
  });
  return { tried, pairs, patterns: patterns.all() };
}
