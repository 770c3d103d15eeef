import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HubError } from '#schemas/errors';
import { TableComparer } from '../../compare/table-comparer.ts';
import { explainPair } from '../../link/explain-pair.ts';
import { parseBatchModel } from '../../score/parse-batch-model.ts';
import { matchProbabilityOf } from '../../score/match-weight.ts';
import { TableScorer } from '../../score/table-scorer.ts';
import { openCsv } from '../csv/open-csv.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { Output } from '../output.ts';
import { loadTable } from './load-table.ts';
import { readJsonFile } from './read-json-file.ts';
import { lastFile } from './write-whole.ts';
import { isUnchanged, type RunFile } from './run-file.ts';

const signed = (bits: number): string => `${bits >= 0 ? '+' : ''}${bits.toFixed(2)}`;

/** Tells why two records of a run weigh what they do: a waterfall and a sentence for each comparison. */
export function runExplain(out: string, left: string, right: string, output: Output): 0 {
  if (!existsSync(join(out, lastFile))) throw new HubError('MATCH_RUN_CHANGED', { folder: out });
  const run = readJsonFile(join(out, 'run.json')) as RunFile;
  if (!isUnchanged(run)) throw new HubError('MATCH_RUN_CHANGED', { folder: out });
  const model = parseBatchModel(readJsonFile(join(out, 'model.json')));
  const { table } = loadTable(
    run.config.path,
    run.records.map(({ path }) => path),
  );
  const places = [left, right].map((id) => table.ids.indexOf(id));
  const unknown = places.filter((place) => place === -1).length;
  if (unknown > 0) throw new HubError('RECORD_ID_UNKNOWN', { unknown, records: table.ids.length });
  const scorer = new TableScorer(table, new TableComparer(table), model);
  const { steps, matchWeight } = explainPair(scorer, places[0] ?? 0, places[1] ?? 0);
  let sum = 0;
  for (const { name, sentence, bits } of steps) {
    sum += bits;
    output.out(`${name.padEnd(18)} ${signed(bits).padStart(8)} ${signed(sum).padStart(8)}  ${sentence}`);
  }
  const { link, review } = model.thresholds;
  const verdict = matchWeight >= link ? 'link' : matchWeight >= review ? 'possible link' : 'no link';
  output.out(
    `match weight ${signed(matchWeight)} bits, match probability ${matchProbabilityOf(matchWeight).toFixed(4)}: ${verdict} (link from ${signed(link)}, ask from ${signed(review)})`,
  );
  const [ours, theirs] = clustersOf(join(out, 'clusters.csv'), [left, right]);
  if (ours === theirs) output.out('The run put them into one cluster.');
  else if (matchWeight < link) output.out('The run put them into two clusters.');
  else
    output.out(
      'The run put them into two clusters: with all the records that each has, they are likelier two persons.',
    );
  return 0;
}

/** Clusters of records, as the run wrote them. */
function clustersOf(path: string, ids: readonly string[]): readonly (string | undefined)[] {
  const clusterOf = new Map<string, string>();
  const file = openCsv(path);
  readCsv(file, new Set(file.header), ([id = '', cluster = '']) => {
    if (ids.includes(id)) clusterOf.set(id, cluster);
  });
  return ids.map((id) => clusterOf.get(id));
}
