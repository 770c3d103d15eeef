import { clusterCount } from '../../link/cluster-members.ts';
import { explainPair } from '../../link/explain-pair.ts';
import type { LinkResult, PairList } from '../../link/link-result.ts';
import { unlinkableShares } from '../../link/unlinkable-shares.ts';
import { matchProbabilityOf } from '../../score/match-weight.ts';
import type { TableScorer } from '../../score/table-scorer.ts';
import type { RecordTable } from '../../table/record-table.ts';
import type { ColumnQuality } from '../link/column-counts.ts';
import { shareBar, waterfall, weightBar, weightHistogram } from './charts.ts';
import { clusterSizes } from './cluster-sizes.ts';
import { type Cell, escaped, htmlPage, htmlTable, section } from './html.ts';

/** What a report tells of. */
export interface Reported {
  readonly table: RecordTable;
  readonly result: LinkResult;
  readonly scorer: TableScorer;
  readonly quality: readonly ColumnQuality[];
  readonly warnings: readonly string[];
}

/** Pairs shown on each side of the threshold. */
const examples = 3;
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/**
 * What a data steward wants to see of a run, as one page that needs no network. It names records by id and shows no value of a person.
 */
export function reportOf(reported: Reported): string {
  const sections = [summary, parameters, weights, pairs, rules, sizes, unlinkable, columns].map((part) =>
    part(reported),
  );
  return htmlPage('Matching report', sections.join('\n'));
}

function summary({ table, result, warnings }: Reported): string {
  const { model, links, possibleLinks, pairsCompared } = result;
  const facts: readonly (readonly Cell[])[] = [
    ['Records', table.ids.length],
    ['Sources', table.sourceNames.length],
    ['Pairs compared', pairsCompared],
    ['Records compared with nothing', result.recordsNotCompared],
    ['Pairs linked', links.left.length],
    ['Clusters', clusterCount(result.clusterOf)],
    ['Possible links, for review', possibleLinks.left.length],
  ];
  const lines = [...warnings.map((warning) => `Warning: ${warning}`), ...model.provenance];
  return `${htmlTable('In short', ['', ''], facts)}<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
}

function parameters({ result: { model } }: Reported): string {
  const rows = model.comparisons.flatMap(({ attribute, levels }) =>
    levels.map(({ level, m, u }, at): readonly Cell[] => [
      at === 0 ? attribute : '',
      level,
      { html: shareBar(m, 'm') },
      { html: shareBar(u, 'u') },
      { html: weightBar(Math.log2(m / u)) },
    ]),
  );
  return section(
    'How much each agreement says',
    'm: how often two records of one person look so. u: how often records of two people do. The weight is log2(m/u) in bits; a rare value adds to it.',
    htmlTable('Comparisons and levels', ['Comparison', 'Level', 'm', 'u', 'Weight'], rows),
  );
}

const weights = ({ result: { histogram, model } }: Reported): string =>
  section(
    'Match weights',
    'Pairs at or above the review threshold, by whole bits; heights are logarithmic. A good run has a valley between the two hills.',
    weightHistogram(histogram, model.thresholds),
  );

/** Places in a list, heaviest first, just on one side of the threshold. */
function nearest({ matchWeight }: PairList, link: number, side: 'above' | 'below'): readonly number[] {
  const fit = Array.from(matchWeight.keys()).filter((at) => (matchWeight[at] ?? 0) >= link === (side === 'above'));
  return side === 'above' ? fit.slice(-examples) : fit.slice(0, examples);
}

function pairs({ table, result: { links, possibleLinks, model }, scorer }: Reported): string {
  const { link } = model.thresholds;
  const shown = (list: PairList, side: 'above' | 'below'): string =>
    nearest(list, link, side)
      .map((at) => {
        const [left, right] = [list.left[at] ?? 0, list.right[at] ?? 0];
        const { steps, matchWeight } = explainPair(scorer, left, right);
        const sentences = steps.slice(1).map(({ name, sentence }) => `<li>${escaped(`${name}: ${sentence}`)}</li>`);
        const heading = `${table.ids[left] ?? ''} and ${table.ids[right] ?? ''}: ${matchWeight.toFixed(2)} bits, probability ${matchProbabilityOf(matchWeight).toFixed(3)}`;
        return `<h4>${escaped(heading)}</h4>${waterfall(steps, link)}<ul>${sentences.join('')}</ul>`;
      })
      .join('') || '<p>None.</p>';
  return section(
    'Pairs on both sides of the threshold',
    'The pairs that were nearest: if those just linked look wrong, or those just left apart look right, the threshold wants to move.',
    `<h3>Just linked</h3>${shown(links, 'above')}<h3>Just left for review</h3>${shown(possibleLinks, 'below')}`,
  );
}

function rules({ result }: Reported): string {
  const rows = result.rules.map(
    ({ rule, pairs: all, newPairs, blocksLeftOut, expectedRecall, isUsed }): readonly Cell[] => [
      rule,
      isUsed ? 'used' : 'left out',
      all,
      newPairs,
      blocksLeftOut,
      percent(expectedRecall),
    ],
  );
  const header = ['Rule', '', 'Pairs', 'New pairs', 'Blocks left out', 'Share of expected matches, new'];
  return section(
    'Blocking rules',
    'Which pairs were compared at all. A rule is left out when it would cost more pairs than the matches it adds are worth.',
    rows.length === 0
      ? `<p>The model named its rules: ${escaped(result.model.blockingRules.join(', '))}.</p>`
      : htmlTable('Yield of each rule', header, rows),
  );
}

const sizes = ({ result }: Reported): string =>
  section(
    'Cluster sizes',
    'How many records one person has. A very large cluster is worth a look.',
    htmlTable(
      'Clusters by size',
      ['Records', 'Clusters'],
      clusterSizes(result.clusterOf).map(({ records, clusters }): readonly Cell[] => [records, clusters]),
    ),
  );

function unlinkable({ table, scorer, result }: Reported): string {
  const rows = unlinkableShares(table, scorer, result.model.thresholds.link).map(
    ({ source, records, unlinkable: few }): readonly Cell[] => [
      source,
      records,
      few,
      percent(few / Math.max(1, records)),
    ],
  );
  return section(
    'Records that say too little',
    'Records that would not be linked even to a record that says the same.',
    htmlTable('By source', ['Source', 'Records', 'Unlinkable', 'Share'], rows),
  );
}

function columns({ table, quality }: Reported): string {
  const asWritten = quality.map(({ column, filled, distinct, areMore, mostFrequent }): readonly Cell[] => [
    column,
    percent(filled),
    `${distinct.toLocaleString('en-GB')}${areMore ? ' or more' : ''}`,
    percent(mostFrequent),
  ]);
  const asRead = table.attributes.map(({ name, codes, values }): readonly Cell[] => {
    const known = codes.reduce((sum, code) => sum + (code === 0 ? 0 : 1), 0);
    return [name, percent(known / Math.max(1, codes.length)), values.length - 1];
  });
  return section(
    'Data quality',
    'How well each column is filled, and what is left of it when placeholders and unreadable values are taken out.',
    htmlTable('Columns as written', ['Column', 'Filled', 'Distinct', 'Most frequent value'], asWritten) +
      htmlTable('Attributes as read', ['Attribute', 'Known', 'Distinct'], asRead),
  );
}
