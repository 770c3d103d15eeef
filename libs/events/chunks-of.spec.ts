import { chunksOf } from './chunks-of.ts';
import type { EventToAppend } from './event-log.ts';
import { toEvent } from './to-event.ts';

const ofSize = (bytes: number): EventToAppend => ({
  ...toEvent({
    topic: 'feed-status',
    key: 'police/person',
    body: {} as never,
    ...{ op: 'status', version: '1', source: '/runner', at: new Date(0) },
  }),
  body: new Uint8Array(bytes),
});
const sizes = (bytes: readonly number[], limits: { maxEvents: number; maxBytes: number }): number[][] =>
  chunksOf(bytes.map(ofSize), limits).map((chunk) => chunk.map((event) => event.body.length));

describe('chunksOf', () => {
  it.each([
    { bytes: [], chunks: [], why: 'nothing' },
    {
      bytes: [1, 2, 3, 4, 5],
      chunks: [
        [1, 2, 3],
        [4, 5],
      ],
      why: 'at most three events',
    },
    {
      bytes: [40, 50, 20, 10],
      chunks: [
        [40, 50],
        [20, 10],
      ],
      why: 'at most a hundred bytes',
    },
    { bytes: [10, 500, 10], chunks: [[10], [500], [10]], why: 'one too large by itself goes alone' },
  ])('gives $chunks for $bytes: $why', ({ bytes, chunks }) => {
    expect(sizes(bytes, { maxEvents: 3, maxBytes: 100 })).toEqual(chunks);
  });
});
