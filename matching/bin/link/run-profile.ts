import { TableComparer } from '../../compare/table-comparer.ts';
import type { Progress } from '../../link/link-result.ts';
import { unlinkableShares } from '../../link/unlinkable-shares.ts';
import { TableScorer } from '../../score/table-scorer.ts';
import { trainTable } from '../../train/train-table.ts';
import type { Output } from '../output.ts';
import { textTable } from '../../evaluate/index.ts';
import { loadTable } from './load-table.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** Tells how well the columns of person files are filled, and what is read of them; no value is shown. */
export function runProfile(config: string, records: readonly string[], output: Output, onProgress: Progress): 0 {
  const { table, quality, warnings } = loadTable(config, records, (done, total) => onProgress('read', done, total));
  for (const warning of warnings) output.error(`warning: ${warning}`);
  output.out(`${table.ids.length} records of ${table.sourceNames.length} sources`);
  const columns = quality.map(({ column, filled, distinct, areMore, mostFrequent }) => [
    column,
    percent(filled),
    `${distinct}${areMore ? '+' : ''}`,
    percent(mostFrequent),
  ]);
  for (const line of textTable([['column', 'filled', 'distinct', 'most frequent'], ...columns])) output.out(line);
  const attributes = table.attributes.map(({ name, codes, values }) => {
    const known = codes.reduce((sum, code) => sum + (code === 0 ? 0 : 1), 0);
    return [name, percent(known / Math.max(1, codes.length)), `${values.length - 1}`];
  });
  for (const line of textTable([['attribute as read', 'known', 'distinct'], ...attributes])) output.out(line);
  return 0;
}

/** Tells which share of the records could not be linked even to their own double. */
export function runUnlinkable(config: string, records: readonly string[], output: Output, onProgress: Progress): 0 {
  const loaded = loadTable(config, records, (done, total) => onProgress('read', done, total));
  const { table } = loaded;
  const comparer = new TableComparer(table);
  const { model } = trainTable(table, comparer, loaded.config.overrides, onProgress);
  const scorer = new TableScorer(table, comparer, model);
  output.out(`link from ${model.thresholds.link.toFixed(2)} bits`);
  for (const { source, records: own, unlinkable } of unlinkableShares(table, scorer, model.thresholds.link))
    output.out(
      `${source}: ${unlinkable} of ${own} records (${percent(unlinkable / Math.max(1, own))}) could not be linked to their own double`,
    );
  return 0;
}
