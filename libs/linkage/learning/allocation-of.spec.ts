import { allocationOf } from './allocation-of.ts';

const strata = (links: readonly number[], nearMisses: readonly number[]) => [
  ...links.map((pairs, band) => ({ kind: 'link' as const, band, pairs })),
  ...nearMisses.map((pairs, band) => ({ kind: 'near-miss' as const, band, pairs })),
];

describe('allocationOf', () => {
  it.each([
    { what: 'by the square root of the strata', links: [100, 900], near: [400], size: 16, drawn: [2, 6, 8] },
    { what: 'one to each before any gets two', links: [1_000_000, 1], near: [9], size: 4, drawn: [1, 1, 2] },
    { what: 'no more than there are', links: [3, 2], near: [1], size: 100, drawn: [3, 2, 1] },
    { what: 'to links what near misses cannot use', links: [100], near: [2], size: 20, drawn: [18, 2] },
    { what: 'to near misses what links cannot use', links: [2], near: [100], size: 20, drawn: [2, 18] },
    { what: 'nothing of nothing', links: [], near: [], size: 20, drawn: [] },
  ])('gives $what', ({ links, near, size, drawn }) => {
    expect([...allocationOf(strata(links, near), size).values()]).toEqual(drawn);
  });
});
