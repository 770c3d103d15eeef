import { type BatchHandler, ConsumerOffsets, type EventBatch, EventLog, type Subscription } from '#libs/events';
import { HubError } from '#schemas/errors';
import { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent } from '../testing/index.ts';
import { takeBacklog } from './take-backlog.ts';
import { sealingKeyPair } from '#libs/events';

const { publicKey } = sealingKeyPair();
const at = (offset: number) =>
  aLoggedRecord(aRecordEvent(offset.toString(16).padStart(32, '0'), 1, anAgencyRecord()), publicKey, offset);

class Offsets extends ConsumerOffsets {
  constructor(private readonly next: bigint) {
    super();
  }
  claim(_group: string, _topic: string, partition: number) {
    return Promise.resolve({ epoch: 7n, next: partition === 0 ? this.next : 0n });
  }
  nextOf() {
    return Promise.resolve(new Map<string, bigint>());
  }
}

/** A log that gives the same batches to whoever subscribes. */
class Log extends EventLog {
  closed = 0;
  constructor(private readonly batches: readonly EventBatch[]) {
    super();
  }
  append() {
    return Promise.resolve();
  }
  subscribe(
    _group: string,
    _topics: readonly string[],
    handler: BatchHandler,
    { onFailure }: { onFailure?: (error: unknown) => void } = {},
  ): Promise<Subscription> {
    const give = async (): Promise<void> => {
      for (const batch of this.batches) await handler(batch);
    };
    void give().catch((error: unknown) => {
      if (!(error instanceof HubError && error.retriable)) onFailure?.(error);
    });
    return Promise.resolve({
      close: () => {
        this.closed++;
        return Promise.resolve();
      },
    });
  }
  close() {
    return Promise.resolve();
  }
}

const sourceOf = (log: Log, begin: bigint, end: bigint, next = 0n) => ({
  ...{ log, offsets: new Offsets(next) },
  boundsOf: () => Promise.resolve([{ partition: 0, begin, end }]),
});

describe('takeBacklog', () => {
  const batches = [aBatch('agency-records', [at(0), at(1)]), aBatch('agency-records', [at(2)])];
  const taking = (log: Log, begin: bigint, end: bigint, next?: bigint) =>
    takeBacklog(sourceOf(log, begin, end, next), 'agency-records', () => Promise.resolve());

  it('gives what waits, as the matchers own it, and says how far it came', async () => {
    const taken: EventBatch[] = [];
    const log = new Log(batches);
    const positions = await takeBacklog(sourceOf(log, 0n, 3n, 1n), 'agency-records', (batch) => {
      taken.push(batch);
      return Promise.resolve();
    });
    expect(taken.map(({ events }) => events.map(({ offset }) => offset))).toEqual([[1n], [2n]]);
    for (const { group, epoch, first } of taken) expect([group, epoch, first]).toEqual(['matcher', 7n, 1n]);
    expect(positions).toHaveLength(12);
    expect(positions[0]).toMatchObject({ first: 1n, next: 3n });
    expect(positions[1]).toMatchObject({ first: 0n, next: 0n });
    expect(log.closed).toBe(1);
  });

  it.each([
    ['all is done', 0n, 3n, 3n],
    ['all that was there is kept no more', 3n, 3n, 0n],
  ])('reads nothing where %s', async (_, begin, end, next) => {
    const log = new Log(batches);
    expect(await taking(log, begin, end, next)).toHaveLength(12);
    expect(log.closed).toBe(0);
  });

  it('begins where the log begins, for one who has done nothing', async () => {
    const log = new Log([aBatch('agency-records', [at(2), at(3), at(4)])]);
    expect((await taking(log, 2n, 5n))[0]).toMatchObject({ first: 2n, next: 5n });
  });

  it.each([
    ['between two batches', 3n, [aBatch('agency-records', [at(3)]), aBatch('agency-records', [at(5)])]],
    ['before the first', 5n, [aBatch('agency-records', [at(5)])]],
  ] as const)('refuses a log that lost events %s', async (_, begin, lost) => {
    const log = new Log(lost);
    await expect(taking(log, begin, 6n, 3n)).rejects.toMatchObject({ code: 'LOG_GAP' });
  });

  it.each(['CONSUMER_FENCED', 'BODY_CANNOT_BE_OPENED'] as const)('ends with %s', async (code) => {
    const log = new Log(batches);
    const taken = takeBacklog(sourceOf(log, 0n, 3n), 'agency-records', () => Promise.reject(new HubError(code)));
    await expect(taken).rejects.toMatchObject({ code });
    expect(log.closed).toBe(1);
  });
});
