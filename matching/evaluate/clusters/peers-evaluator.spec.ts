import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../train/seeded-random.ts';
import { eachCsvRow } from '../files/each-csv-row.ts';
import { bootstrapIntervals } from '../intervals/bootstrap.ts';
import { blockingRecallOf } from './blocking-recall.ts';
import { ClusteringBuilder } from './clustering.ts';
import { contributionsOf } from './contributions-of.ts';
import { evaluateClusters } from './evaluate-clusters.ts';
import { overlapsOf } from './overlaps-of.ts';
import { truthTableOf } from './truth-table.ts';

const shared = join('..', 'shared');
const peer = join(shared, 'peers', 'evaluate.py');

const sameFigure = {
  precision: 'precision',
  recall: 'recall',
  f1: 'f1',
  b3Precision: 'b3_precision',
  b3Recall: 'b3_recall',
  b3F1: 'b3_f1',
  truePairs: 'true_pairs',
  predictedPairs: 'predicted_pairs',
  foundPairs: 'found_pairs',
  records: 'records',
  persons: 'persons',
  clusters: 'clusters',
  largestCluster: 'largest_cluster',
} as const;

type Rows = ReadonlyMap<string, string>;

/** Records with a true person, and clusters that split and mix some of them and leave some out. */
function drawn(seed: number, records: number, persons: number): { clusters: Rows; truth: Rows } {
  const random = seededRandom(seed);
  const truth = new Map(
    Array.from({ length: records }, (_, i) => [`r${i}`, `p${Math.floor(random() ** 2 * persons)}`]),
  );
  const clusters = new Map(
    [...truth].flatMap(([record, person]): [string, string][] => {
      const luck = random();
      if (luck < 0.05) return [];
      return [[record, luck < 0.15 ? `c${Math.floor(random() * persons)}` : luck < 0.3 ? `${person}/2` : person]];
    }),
  );
  return { clusters, truth };
}

const realSets = [
  { file: 'splink/fake_1000.csv', person: 'cluster', alike: ['surname', 'dob'] },
  { file: 'splink/fake_20000.csv', person: 'group', alike: ['surname', 'dob'] },
  { file: 'splink/historical_figures_with_errors_50k.csv', person: 'cluster', alike: ['surname', 'dob'] },
] as const;

describe('the peers’ evaluator', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string, header: string, rows: Iterable<readonly [string, string]>): string => {
    const path = join(folder, name);
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    writeFileSync(path, [header, ...[...rows].map((row) => row.map(quoted).join(','))].join('\n'));
    return path;
  };

  function theirs(clusters: Rows, truth: Rows, ...more: string[]): Record<string, unknown> {
    const paths = [
      file('clusters.csv', 'record_id,cluster_id', clusters),
      file('truth.csv', 'record_id,cluster_id', truth),
    ];
    return JSON.parse(execFileSync('python3', [peer, ...paths, ...more], { encoding: 'utf8' })) as Record<
      string,
      unknown
    >;
  }

  function expectEqual(clusters: Rows, truth: Rows): void {
    const ours = evaluateClusters(clusters, truth);
    const answer = theirs(clusters, truth);
    for (const [field, theirField] of Object.entries(sameFigure))
      expect(ours[field as keyof typeof sameFigure]).toBeCloseTo(Number(answer[theirField]), 10);
  }

  if (!existsSync(peer)) {
    it('is not on this machine: only what is worked out by hand and pair by pair was compared', () => {
      console.info('The reference evaluator of the peers is not on this machine: no comparison with it was made.');
      expect(existsSync(peer)).toBe(false);
    });
    return;
  }

  it.each([1, 2, 3, 4, 5])('gives the same figures on drawn clusters, seed %i', (seed) => {
    const { clusters, truth } = drawn(seed, 400 * seed, 90 * seed);
    expectEqual(clusters, truth);
  });

  it('gives the same blocking recall', () => {
    const { truth } = drawn(7, 300, 60);
    const names = [...truth.keys()];
    const pairs = names.flatMap((left, i) =>
      names.slice(i + 1, i + 40).map((right): [string, string] => [left, right]),
    );
    const { clusters } = drawn(8, 300, 60);
    const answer = theirs(clusters, truth, '--pairs', file('pairs.csv', 'record_id_l,record_id_r', pairs));
    const ours = blockingRecallOf(pairs, truth);
    expect(ours.pairsCompared).toBe(answer['pairs_compared']);
    expect(ours.blockingRecall).toBeCloseTo(Number(answer['blocking_recall']), 12);
  });

  it('gives nearly the same intervals: the draws differ, what is drawn does not', () => {
    const { clusters, truth } = drawn(9, 3000, 700);
    const theirIntervals = theirs(clusters, truth, '--bootstrap', '500')['interval_95'] as Record<string, number[]>;
    const table = truthTableOf(truth);
    const builder = new ClusteringBuilder(table);
    for (const row of clusters) builder.add(...row);
    const ours = bootstrapIntervals(contributionsOf(overlapsOf(table, builder.build())), { draws: 500 });
    for (const [field, theirField] of [
      ['precision', 'precision'],
      ['recall', 'recall'],
      ['f1', 'f1'],
      ['b3F1', 'b3_f1'],
    ] as const) {
      const [low = 0, high = 0] = theirIntervals[theirField] ?? [];
      const width = high - low;
      expect(Math.abs(ours[field][0] - low)).toBeLessThan(width / 4);
      expect(Math.abs(ours[field][1] - high)).toBeLessThan(width / 4);
    }
  });

  it.each(realSets)('gives the same figures on $file, linked by equal surname and birth date', async (set) => {
    const [truth, clusters] = [new Map<string, string>(), new Map<string, string>()];
    const columns = ['unique_id', set.person, ...set.alike];
    await eachCsvRow(
      createReadStream(join(shared, 'data', set.file)),
      columns,
      ([record = '', person = '', ...alike]) => {
        truth.set(record, person);
        clusters.set(record, alike.join('/'));
      },
    );
    expect(truth.size).toBeGreaterThan(900);
    expectEqual(clusters, truth);
  });
});
