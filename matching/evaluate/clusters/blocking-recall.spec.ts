import fc from 'fast-check';
import { HubError } from '#schemas/errors';
import { blockingRecallOf } from './blocking-recall.ts';

const truth = new Map([
  ['a', '1'],
  ['b', '1'],
  ['c', '1'],
  ['d', '2'],
]);

describe('blockingRecallOf', () => {
  it('is the share of true pairs among those compared', () => {
    const pairs = [
      ['a', 'b'],
      ['c', 'd'],
    ] as const;
    expect(blockingRecallOf(pairs, truth)).toEqual({ pairsCompared: 2, blockingRecall: 1 / 3 });
  });

  it('counts a true pair once, in whatever order it comes again', () => {
    const pairs = [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'a'],
    ] as const;
    expect(blockingRecallOf(pairs, truth)).toEqual({ pairsCompared: 3, blockingRecall: 1 / 3 });
  });

  it('refuses a record without truth instead of taking two of them for one person', () => {
    expect(() => blockingRecallOf([['x', 'y']], truth)).toThrow(HubError);
  });

  it('equals a set of pairs', () => {
    const rows = fc.array(fc.nat(4), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(fc.nat(19), fc.nat(19))), (persons, drawn) => {
        const of = new Map(persons.map((person, i) => [`r${i}`, `p${person}`]));
        const pairs = drawn.map(([left, right]): [string, string] => [
          `r${left % persons.length}`,
          `r${right % persons.length}`,
        ]);
        const found = new Set(
          pairs
            .filter(([left, right]) => left !== right && of.get(left) === of.get(right))
            .map((pair) => pair.toSorted().join()),
        );
        const all = persons.flatMap((person, i) => persons.slice(i + 1).filter((other) => other === person)).length;
        expect(blockingRecallOf(pairs, of).blockingRecall).toBeCloseTo(all === 0 ? 1 : found.size / all, 12);
      }),
    );
  });
});
