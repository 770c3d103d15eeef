import { setTimeout as sleep } from 'node:timers/promises';
import { HubError } from '#schemas/errors';
import { BatchGatherer } from './batch-gatherer.ts';
import type { EventBatch } from './event-log.ts';

const batchOf = (partition: number, events = 1): EventBatch => ({
  ...{ group: 'indexer', topic: 'memberships', partition, epoch: 1n, first: 0n, next: BigInt(events) },
  events: Array.from({ length: events }, () => ({ topic: 'memberships' })) as unknown as EventBatch['events'],
});

/** A handler that tells which partitions it was given together. */
function gathering(
  settings: { groupsAtOnce: number; enoughEvents: number },
  work = () => sleep(5).then(() => undefined),
) {
  const groups: number[][] = [];
  const gatherer = new BatchGatherer((batches) => {
    groups.push(batches.map(({ partition }) => partition));
    return work();
  }, settings);
  return { groups, take: gatherer.take, stop: () => gatherer.stop() };
}

describe('BatchGatherer', () => {
  it('takes together what comes at the same time, and what came while it worked', async () => {
    const { groups, take } = gathering({ groupsAtOnce: 1, enoughEvents: 100 });
    const first = [0, 1, 2].map((partition) => take(batchOf(partition)));
    await sleep(1);
    await Promise.all([...first, take(batchOf(3)), take(batchOf(4))]);
    expect(groups).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('lets no batch join that would make a group too large, and takes a large one alone', async () => {
    const { groups, take } = gathering({ groupsAtOnce: 1, enoughEvents: 10 });
    await Promise.all([batchOf(0, 6), batchOf(1, 4), batchOf(2, 1), batchOf(3, 50), batchOf(4, 1)].map(take));
    expect(groups).toEqual([[0, 1], [2, 4], [3]]);
  });

  it('works on so many groups at a time', async () => {
    let [now, most] = [0, 0];
    const { groups, take } = gathering({ groupsAtOnce: 2, enoughEvents: 1 }, async () => {
      most = Math.max(most, ++now);
      await sleep(3);
      now--;
    });
    await Promise.all([0, 1, 2, 3, 4].map((partition) => take(batchOf(partition))));
    expect(groups.flat()).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });

  it('takes a group that fails batch by batch, so that each gets the answer that is its own', async () => {
    const groups: number[][] = [];
    const { take } = new BatchGatherer(
      (batches) => {
        groups.push(batches.map(({ partition }) => partition));
        return batches.some(({ partition }) => partition === 1)
          ? Promise.reject(new Error('fenced'))
          : Promise.resolve();
      },
      { groupsAtOnce: 3, enoughEvents: 100 },
    );
    const answers = await Promise.allSettled([0, 1, 2].map((partition) => take(batchOf(partition))));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(groups).toEqual([[0, 1, 2], [0], [1], [2]]);
    await take(batchOf(5));
    expect(groups.at(-1)).toEqual([5]);
  });

  it('asks once where what failed will pass: each batch comes again', async () => {
    let calls = 0;
    const away = new HubError('DATABASE_UNREACHABLE');
    const { take } = new BatchGatherer(
      () => {
        calls++;
        return Promise.reject(away);
      },
      { groupsAtOnce: 3, enoughEvents: 100 },
    );
    const answers = await Promise.allSettled([0, 1, 2].map((partition) => take(batchOf(partition))));
    expect(answers).toEqual(Array(3).fill({ status: 'rejected', reason: away }));
    expect(calls).toBe(1);
  });

  it('takes batches of one topic together', async () => {
    const { groups, take } = gathering({ groupsAtOnce: 1, enoughEvents: 100 });
    const other = (partition: number): EventBatch => ({ ...batchOf(partition), topic: 'involvements' });
    await Promise.all([batchOf(0), other(7), batchOf(1), other(8)].map(take));
    expect(groups).toEqual([
      [0, 1],
      [7, 8],
    ]);
  });

  it('gives back what waits when it stops, and ends what is in hand', async () => {
    const { groups, take, stop } = gathering({ groupsAtOnce: 1, enoughEvents: 1 });
    const taken = Promise.allSettled([0, 1, 2].map((partition) => take(batchOf(partition))));
    await sleep(2);
    stop();
    expect((await taken).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(groups).toEqual([[0]]);
  });
});
