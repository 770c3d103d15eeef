import { changesBetween, evenlyDrawn } from './relink-plan.ts';

/** `ab c` as a map of records to persons named by their first. */
const persons = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(' ').flatMap((group) => group.split('').map((handle): [string, string] => [handle, group.charAt(0)])),
  );

describe('changesBetween', () => {
  it.each([
    { after: 'ab c d', counts: { unchanged: 3, merged: 0, split: 0, rearranged: 0 }, moved: 0, change: undefined },
    { after: 'abc d', counts: { unchanged: 1, merged: 2, split: 0, rearranged: 0 }, moved: 1, change: 'ac' },
    { after: 'a b c d', counts: { unchanged: 2, merged: 0, split: 1, rearranged: 0 }, moved: 1, change: 'ab' },
    { after: 'a bc d', counts: { unchanged: 1, merged: 1, split: 0, rearranged: 1 }, moved: 2, change: 'ab' },
  ])('finds how $after differs from ab c d', ({ after, counts, moved, change }) => {
    const found = changesBetween(persons('ab c d'), persons(after));
    expect(found.counts).toEqual(counts);
    expect(found.recordsMoved).toBe(moved);
    expect(found.changes[0] && found.changes[0].left + found.changes[0].right).toBe(change);
  });

  it('does not count a record that has no person yet', () => {
    const found = changesBetween(persons('ab'), persons('abx'));
    expect(found.counts).toMatchObject({ unchanged: 1, merged: 0 });
  });
});

it('draws evenly', () => {
  expect(evenlyDrawn([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(evenlyDrawn([1, 2], 3)).toEqual([1, 2]);
});
