import { HubError } from '#schemas/errors';
import type { RecordTable } from '../table/record-table.ts';
import { type BlockedRules, type PairBlocks, togetherOf } from './blocked-rules.ts';
import { PartLists } from './part-lists.ts';
import { Memory } from './memory.ts';
import { GrowingKeys } from './growing-keys.ts';
import { ruleKeysOf } from './rule-keys.ts';
import { largestBlockFor, tableBlocksOf } from './table-blocks.ts';
import { tableRulesOf } from './table-rules.ts';

/**
 * Blocks of the rules named.
 *
 * @param largestBlock a key that more records share tells nobody apart
 * @throws HubError MODEL_INVALID when a rule is not one of the table's
 */
export function blockTable(
  table: RecordTable,
  names: readonly string[],
  largestBlock: number = largestBlockFor(table.ids.length),
): BlockedRules {
  return togetherOf(blocksOf(table, names, largestBlock), table.ids.length);
}

/** Blocks by rule; what they are made with is let go before they are brought together. */
function blocksOf(table: RecordTable, names: readonly string[], largestBlock: number): PairBlocks[] {
  const parts = new PartLists(table);
  const [found, memory] = [new GrowingKeys(), new Memory()];
  const rules = tableRulesOf(table);
  const blocks = names.map((name) => {
    const rule = rules.find((one) => one.name === name);
    if (!rule) throw new HubError('MODEL_INVALID', { blockingRule: name, rules: rules.map((one) => one.name) });
    const keys = ruleKeysOf(table, rule, parts, 1, undefined, found);
    const { from, places, pairs } = tableBlocksOf(table, keys, largestBlock, memory);
    return { from, places, pairs };
  });
  found.release();
  memory.release();
  return blocks;
}
