import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockingRecallOf } from './blocking-recall-of.ts';
import { evaluateClusters } from './evaluate-clusters.ts';

const byRecord = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((word): [string, string] => [word.charAt(0), word.slice(1)]));

describe('evaluateClusters', () => {
  it('counts pairs and records as done by hand', () => {
    // Persons 1: abc, 2: de. Clusters x: ab, y: cd, e alone. Pairs put together ab cd, of them ab true; true ab ac bc de.
    const result = evaluateClusters(byRecord('ax bx cy dy'), byRecord('a1 b1 c1 d2 e2'));
    expect(result).toMatchObject({
      truePairs: 4,
      predictedPairs: 2,
      foundPairs: 1,
      precision: 0.5,
      recall: 0.25,
      clusters: 3,
      persons: 2,
      largestCluster: 2,
    });
    expect(result.f1).toBeCloseTo(1 / 3, 12);
    expect(result.b3Precision).toBeCloseTo((1 + 1 + 0.5 + 0.5 + 1) / 5, 12);
    expect(result.b3Recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2) / 5, 12);
  });

  it('is one for the truth itself and for nothing', () => {
    const truth = byRecord('a1 b1 c2');
    expect(evaluateClusters(truth, truth)).toMatchObject({ precision: 1, recall: 1, f1: 1, b3F1: 1 });
    expect(evaluateClusters(new Map(), new Map())).toMatchObject({ precision: 1, recall: 1 });
  });

  it('equals the peers’ evaluator where that is at hand', () => {
    const peer = join('..', 'shared', 'peers', 'evaluate.py');
    if (!existsSync(peer)) {
      console.info(
        'The reference evaluator of the peers is not on this machine: only the figures worked out by hand were compared.',
      );
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
    try {
      const drawn = (seed: number, kinds: number) =>
        new Map(
          Array.from({ length: 300 }, (_, at): [string, string] => [`r${at}`, `k${((at * seed) % 997) % kinds}`]),
        );
      const [clusters, truth] = [drawn(31, 90), drawn(31, 120)];
      for (const [name, map] of [
        ['clusters', clusters],
        ['truth', truth],
      ] as const)
        writeFileSync(
          join(folder, `${name}.csv`),
          ['record_id,cluster_id', ...[...map].map((row) => row.join(','))].join('\n'),
        );
      const answer = execFileSync('python3', [peer, join(folder, 'clusters.csv'), join(folder, 'truth.csv')], {
        encoding: 'utf8',
      });
      const theirs = JSON.parse(answer) as Record<string, number>;
      const ours = evaluateClusters(clusters, truth);
      const same = {
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
      for (const [field, theirField] of Object.entries(same))
        expect(ours[field as keyof typeof same]).toBeCloseTo(theirs[theirField] ?? Number.NaN, 10);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('blockingRecallOf', () => {
  it('is the share of true pairs among those compared', () => {
    expect(
      blockingRecallOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        byRecord('a1 b1 c1 d2'),
      ),
    ).toEqual({ pairsCompared: 2, blockingRecall: 1 / 3 });
  });
});
