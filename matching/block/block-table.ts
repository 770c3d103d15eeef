import { HubError } from '#schemas/errors';
import type { RecordTable } from '../table/record-table.ts';
import { type BlockedRules, inOrder } from './pair-source.ts';
import { PartLists, ruleKeysOf } from './rule-keys.ts';
import { largestBlockFor, tableBlocksOf } from './table-blocks.ts';
import { tableRulesOf } from './table-rules.ts';

/**
 * Blocks of the rules named, in that order.
 *
 * @param largestBlock a key that more records share tells nobody apart
 * @throws HubError MODEL_INVALID when a rule is not one of the table's
 */
export function blockTable(
  table: RecordTable,
  names: readonly string[],
  largestBlock: number = largestBlockFor(table.ids.length),
): BlockedRules {
  const parts = new PartLists(table);
  const rules = tableRulesOf(table);
  const blocked = names.map((name) => {
    const rule = rules.find((one) => one.name === name);
    if (!rule) throw new HubError('MODEL_INVALID', { blockingRule: name, rules: rules.map((one) => one.name) });
    return { name, blocks: tableBlocksOf(table, ruleKeysOf(table, rule, parts), largestBlock) };
  });
  return inOrder(blocked, table.ids.length);
}
