import type { Constraint, Edge } from './neighbourhood.ts';
import { possibleLinksOf } from './possible-links-of.ts';

const edge = (left: string, right: string, matchWeight: number): Edge => ({
  ...{ left, right, matchWeight, leftVersion: 1n, rightVersion: 1n, identityEvidence: 'B' },
});
const personOf = new Map([
  ['a', 'P'],
  ['b', 'P'],
  ['c', 'Q'],
  ['d', 'R'],
]);
const edges = [edge('a', 'b', 20), edge('a', 'c', 3), edge('b', 'c', 5), edge('c', 'd', 1)];
const said = (verdict: Constraint['verdict']): Constraint => ({
  ...{ left: 'a', right: 'c', origin: 'steward', verdict, order: 1n },
});

const always = (): boolean => true;

describe('possibleLinksOf', () => {
  it('asks once for each pair of persons, about their best edge', () => {
    expect(possibleLinksOf(edges, personOf, [], [], always)).toEqual([
      { left: 'b', right: 'c', matchWeight: 5 },
      { left: 'c', right: 'd', matchWeight: 1 },
    ]);
  });

  it('stays with the pair that is asked about already', () => {
    const open = [{ left: 'a', right: 'c', matchWeight: 3 }];
    expect(possibleLinksOf(edges, personOf, [], open, always)).toContainEqual(open[0]);
  });

  it.each(['different', 'cannot-tell'] as const)('asks no more between persons once the answer is %s', (verdict) => {
    expect(possibleLinksOf(edges, personOf, [said(verdict)], [], always)).toEqual([
      { left: 'c', right: 'd', matchWeight: 1 },
    ]);
  });

  it('does not ask about persons who with all their records are two', () => {
    expect(possibleLinksOf(edges, personOf, [], [], (one, other) => one !== 'P' && other !== 'P')).toEqual([
      { left: 'c', right: 'd', matchWeight: 1 },
    ]);
  });
});
