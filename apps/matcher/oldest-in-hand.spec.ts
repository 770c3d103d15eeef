import type { EventBatch } from '#libs/events';
import { OldestInHand } from './oldest-in-hand.ts';

const batch = (partition: number, ...times: readonly string[]): readonly [EventBatch] => [
  {
    ...{ group: 'matcher', topic: 'agency-records', partition, epoch: 1n, first: 0n, next: BigInt(times.length) },
    events: times.map((time, offset) => ({
      ...{ topic: 'agency-records', key: 'k', body: Buffer.alloc(0), partition, offset: BigInt(offset) },
      attributes: {
        specversion: '1.0',
        ...{
          id: 'i',
          source: '/t',
          type: 't',
          time,
          datacontenttype: 'application/json',
          dataschema: 'agency-record-event.v1',
        },
      },
    })),
  },
];
const [nine, ten, eleven] = [
  '2026-11-26T09:00:00.000Z',
  '2026-11-26T10:00:00.000Z',
  '2026-11-26T11:00:00.000Z',
] as const;

describe('OldestInHand', () => {
  it('tells the oldest event of the batches that are being worked on', async () => {
    const inHand = new OldestInHand();
    await inHand.during(batch(1, eleven, ten), async () => {
      const within = await inHand.during(batch(2, nine), () => Promise.resolve(inHand.at()?.toISOString()));
      expect(within).toBe(nine);
      expect(inHand.at()?.toISOString()).toBe(ten);
    });
    expect(inHand.at()).toBeUndefined();
  });

  it('keeps a batch that failed, until it is done', async () => {
    const inHand = new OldestInHand();
    await expect(inHand.during(batch(1, nine), () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(inHand.at()?.toISOString()).toBe(nine);
    await inHand.during(batch(1, nine), () => Promise.resolve());
    expect(inHand.at()).toBeUndefined();
  });
});
