import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchModel } from '../../score/batch-model.ts';
import { openCsv } from '../csv/open-csv.ts';
import { readCsv } from '../csv/read-csv.ts';
import { csvCell } from '../link/csv-of.ts';
import type { PreparedSet } from './prepared-set.ts';

/**
 * What plain connected components would make of a run: every pair at or above the threshold joins.
 *
 * @param out of a run that wrote its compared pairs; later runs into the same folder write it anew
 * @param model of the run
 * @returns path of a file of clusters
 */
export function connectedClusters({ folder }: PreparedSet, out: string, { thresholds }: BatchModel): string {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    parents.set(id, root);
    return root;
  };
  const file = openCsv(join(out, 'pairs.csv'));
  readCsv(file, new Set(file.header), ([left = '', right = '', weight = '']) => {
    if (Number(weight) >= thresholds.link) parents.set(rootOf(left), rootOf(right));
  });
  const lines = ['record_id,cluster_id'];
  for (const id of parents.keys()) lines.push([id, rootOf(id)].map(csvCell).join(','));
  const path = join(folder, 'connected.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
