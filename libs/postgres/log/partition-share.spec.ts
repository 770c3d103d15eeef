import { type Lease, type Member, partitionShare } from './partition-share.ts';

const member = (owner: string): Member => ({ owner, topics: ['involvements', 'decisions'] });
const lease = (owner: string, ...partitions: number[]): Lease[] =>
  partitions.map((partition) => ({ owner, topic: 'involvements', partition }));
const numbers = (partitions: readonly { partition: number }[]): number[] =>
  partitions.map(({ partition }) => partition);

describe('partitionShare', () => {
  it('gives everything to one who is alone', () => {
    const { take, surplus } = partitionShare('a', ['involvements', 'decisions'], [member('a')], []);
    expect(take).toHaveLength(13);
    expect(surplus).toEqual([]);
  });

  it('makes the one who has everything give half of it back when another joins', () => {
    const members = [member('a'), member('b')];
    const leases = lease('a', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    expect(numbers(partitionShare('a', ['involvements'], members, leases).surplus)).toEqual([6, 7, 8, 9, 10, 11]);
    expect(partitionShare('b', ['involvements'], members, leases).take).toEqual([]);
    const freed = leases.slice(0, 6);
    expect(numbers(partitionShare('b', ['involvements'], members, freed).take)).toEqual([6, 7, 8, 9, 10, 11]);
  });

  it('gives what does not divide to those who joined first', () => {
    const members = ['a', 'b', 'c', 'd', 'e'].map(member);
    const shares = members.map(({ owner }) => partitionShare(owner, ['involvements'], members, []).take.length);
    expect(shares).toEqual([3, 3, 2, 2, 2]);
  });

  it('counts only the members that read the topic', () => {
    const members = [{ owner: 'a', topics: ['decisions'] }, member('b')];
    expect(partitionShare('b', ['involvements'], members, []).take).toHaveLength(12);
  });

  it('changes nothing once everyone has a fair share', () => {
    const members = [member('a'), member('b')];
    const leases = [...lease('a', 0, 2, 4, 6, 8, 10), ...lease('b', 1, 3, 5, 7, 9, 11)];
    for (const owner of ['a', 'b'])
      expect(partitionShare(owner, ['involvements'], members, leases)).toEqual({ take: [], surplus: [] });
  });
});
