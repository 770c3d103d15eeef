import { murmur2, partitionOf } from './partition-of.ts';

describe('murmur2', () => {
  // From Apache Kafka's own UtilsTest.
  it.each([
    { text: '21', hash: -973932308 },
    { text: 'foobar', hash: -790332482 },
    { text: 'a-little-bit-long-string', hash: -985981536 },
    { text: 'a-little-bit-longer-string', hash: -1486304829 },
    { text: 'lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', hash: -58897971 },
    { text: 'abc', hash: 479470107 },
  ])('hashes $text as Kafka does', ({ text, hash }) => {
    expect(murmur2(Buffer.from(text))).toBe(hash);
  });
});

describe('partitionOf', () => {
  it('spreads keys over all partitions of the topic', () => {
    const partitions = Array.from({ length: 500 }, (_, n) => partitionOf('involvements', `handle-${n}`));
    expect(new Set(partitions).size).toBe(12);
    expect(Math.min(...partitions)).toBe(0);
    expect(Math.max(...partitions)).toBe(11);
  });

  it('has one choice where the topic has one partition', () => {
    expect(partitionOf('decisions', 'any')).toBe(0);
  });
});
