import { linkTable } from '../../link/link-table.ts';
import { aPersonTable, rowsOfPeople } from '../../testing/a-person-table.ts';
import { scoreInWorkers } from './score-in-workers.ts';

describe('scoreInWorkers', () => {
  const table = aPersonTable(rowsOfPeople(400, 11), 'link-and-dedupe');
  const alone = linkTable(table);

  it.each([2, 3])('comes on %i threads to what one comes to', (threads) => {
    const together = linkTable(table, { score: scoreInWorkers(threads, 1) });
    expect(together.pairsCompared).toBe(alone.pairsCompared);
    expect(together.clusterOf).toEqual(alone.clusterOf);
    expect(together.links).toEqual(alone.links);
    expect(together.possibleLinks).toEqual(alone.possibleLinks);
  });

  it('does itself what a worker that died leaves undone', () => {
    const score = scoreInWorkers(2, 1, 500);
    const result = linkTable(table, {
      // The worker is given a model that it fails with; this thread has its scorer already.
      score: (job, onProgress) => score({ ...job, model: { ...job.model, comparisons: [] } }, onProgress),
    });
    expect(result.clusterOf).toEqual(alone.clusterOf);
    expect(result.links).toEqual(alone.links);
  });
});
