import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchModel } from '../../score/batch-model.ts';
import { connectedClusters } from './connected-clusters.ts';
import type { PreparedSet } from './prepared-set.ts';

describe('connectedClusters', () => {
  const folder = mkdtempSync(join(tmpdir(), 'connected-spec-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('joins by every compared pair at the threshold, also by those that clusters as a whole speak against', () => {
    const row = (...cells: readonly unknown[]): string => `${cells.join(',')}\n`;
    const header = row('left', 'right', 'match_weight', 'match_probability');
    writeFileSync(join(folder, 'links.csv'), header + row('a', 'b', 9, 0.99));
    writeFileSync(join(folder, 'possible-links.csv'), header);
    const pairs = row('a', 'b', 9, 0.99) + row('b', 'c', 1, 0.67) + row('c', 'd', 0.9, 0.65);
    writeFileSync(join(folder, 'pairs.csv'), header + pairs);
    const model = { thresholds: { link: 1, review: -3 } } as BatchModel;
    const path = connectedClusters({ folder } as PreparedSet, folder, model);
    const clusterOf = new Map(
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',') as [string, string]),
    );
    expect([...clusterOf.keys()].sort()).toEqual(['a', 'b', 'c']);
    expect(new Set(clusterOf.values()).size).toBe(1);
  });
});
