import { HubError } from '#schemas/errors';
import type { RecordTable } from '../table/record-table.ts';
import { type BlockedRules, inOrder } from './pair-source.ts';
import { PartLists, ruleKeysOf } from './rule-keys.ts';
import { largestBlockFor, tableBlocksOf } from './table-blocks.ts';
import { tableRulesOf } from './table-rules.ts';

/**
 * Blocks of the rules named, in that order.
 *
 * @throws HubError MODEL_INVALID when a rule is not one of the table's
 */
export function blockTable(table: RecordTable, names: readonly string[]): BlockedRules {
  const parts = new PartLists(table);
  const rules = tableRulesOf(table);
  const blocked = names.map((name) => {
    const rule = rules.find((one) => one.name === name);
    if (!rule) throw new HubError('MODEL_INVALID', { blockingRule: name, rules: rules.map((one) => one.name) });
    return { name, blocks: tableBlocksOf(table, ruleKeysOf(table, rule, parts), largestBlockFor(table.ids.length)) };
  });
  return inOrder(blocked, table.ids.length);
}
