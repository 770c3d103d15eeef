import fc from 'fast-check';
import { clusterTable } from './cluster-table.ts';
import type { GroupScorer } from './group-scorer.ts';
import { decidedClusters, noConstraints, type PlacePair, type TableConstraints } from './table-constraints.ts';

const size = 8;
const table = { ids: 'a b c d e f g h'.split(' '), mode: 'dedupe' as const, sources: new Uint16Array(size) };
const thresholds = { link: 4, review: -3 };

/** Weights of all pairs by `left * size + right`, left first; a group weighs what its pairs do on average. */
interface Weights {
  readonly [pair: number]: number;
}
const scorerOf = (weights: Weights): GroupScorer => {
  const weigh = (left: number, right: number): number =>
    weights[Math.min(left, right) * size + Math.max(left, right)] ?? -9;
  return {
    weigh,
    weighGroups: (ours, theirs) =>
      ours.flatMap((left) => theirs.map((right) => weigh(left, right))).reduce((sum, bits) => sum + bits, 0) /
      (ours.length * theirs.length),
  };
};
const linked = (weights: Weights, constraints?: TableConstraints): readonly number[] => {
  const pairs = Object.keys(weights).map(Number);
  const edges = {
    left: Int32Array.from(pairs, (pair) => Math.floor(pair / size)),
    right: Int32Array.from(pairs, (pair) => pair % size),
    matchWeight: Float32Array.from(pairs, (pair) => weights[pair] ?? 0),
  };
  return [...clusterTable(table, edges, thresholds, scorerOf(weights), constraints)];
};
/** `ab=7 bc=-2`: weights by the letters of two records. */
const of = (edges: string): Weights =>
  Object.fromEntries(
    edges.split(' ').map((edge) => {
      const [pair = '', weight = ''] = edge.split('=');
      return [placeOf(pair.charAt(0)) * size + placeOf(pair.charAt(1)), Number(weight)];
    }),
  );
const placeOf = (letter: string): number => table.ids.indexOf(letter);
const pairOf = (letters: string): PlacePair => [placeOf(letters.charAt(0)), placeOf(letters.charAt(1))];
const persons = (clusterOf: readonly number[]): string =>
  [...new Set(clusterOf)]
    .map((cluster) => table.ids.filter((_, place) => clusterOf[place] === cluster).join(''))
    .filter(({ length }) => length > 1)
    .join(' ');

const place = fc.integer({ min: 0, max: size - 1 });
const pairs = fc.array(fc.tuple(place, place), { maxLength: 5 });
const constraints = fc.record({ same: pairs, different: pairs });
const weights = fc
  .array(fc.tuple(place, place, fc.integer({ min: -12, max: 20 })), { maxLength: 24 })
  .map((edges) =>
    Object.fromEntries(
      edges
        .filter(([left, right]) => left < right)
        .map(([left, right, weight]) => [left * size + right, weight] as const),
    ),
  );

describe('clusterTable', () => {
  it('joins by pairs at or above the link threshold, and cuts a bridge that the others speak against', () => {
    expect(persons(linked(of('ab=9 cd=3.9 ef=9 fg=5 eg=-9')))).toBe('ab ef');
  });

  it('joins a record by a pair below the threshold where the others of the person agree', () => {
    expect(persons(linked(of('ab=9 ac=3 bc=2')))).toBe('abc');
  });

  it('leaves a record alone that fits another person as well as its own', () => {
    // Father and son of one name, a and b; c might be either's.
    expect(persons(linked(of('ac=9 bc=9 ab=-30 de=9')))).toBe('de');
    expect(persons(linked(of('ac=9 bc=5 ab=-30 de=9')))).toBe('ac de');
    // Two parts of one person are no rivals.
    expect(persons(linked(of('ac=9 bc=9 ab=-6')))).toBe('abc');
    expect(persons(linked(of('ac=9 bc=9 ab=-30'), { same: [pairOf('ac')], different: [] }))).toBe('ac');
    expect(persons(linked(of('ac=9 bc=9 ab=-30'), { same: [], different: [pairOf('bc')] }))).toBe('ac');
  });

  it('does not keep together by a record that was taken out', () => {
    expect(persons(linked(of('ab=6 ac=9 ad=9')))).toBe('');
  });

  it('makes no one person of two whom a single record holds together', () => {
    // a: the child's record with the father's birth date; c its own, d and e the father's.
    expect(persons(linked(of('ac=12 de=20 ad=8 ae=8 cd=-8 ce=-8')))).toBe('ac de');
    // b holds nothing to compare, and is a's by somebody's word.
    const byWord = { same: [pairOf('ab')], different: [] };
    expect(persons(linked(of('ac=12 ad=12 cd=12 bc=-9 bd=-9'), byWord))).toBe('abcd');
    // Those who without it are not surely two, it may join.
    expect(persons(linked(of('ac=12 de=20 ad=8 ae=8 cd=-6 ce=-6')))).toBe('acde');
  });

  it('weighs a record without its birth date where a relative holds that date', () => {
    const edges = {
      left: Int32Array.of(placeOf('a'), placeOf('a'), placeOf('b')),
      right: Int32Array.of(placeOf('b'), placeOf('c'), placeOf('c')),
      matchWeight: Float32Array.of(9, -1, -1),
    };
    const scorer: GroupScorer = {
      weigh: () => -1,
      weighGroups: (_, __, without) => (without === 'birthDate' ? 5 : -1),
    };
    const linkedWith = (...copied: readonly number[]): string =>
      persons([
        ...clusterTable(table, edges, thresholds, scorer, noConstraints, {
          isRelatives: (place) => copied.includes(place),
        }),
      ]);
    expect(linkedWith()).toBe('ab');
    expect(linkedWith(placeOf('c'))).toBe('abc');
    // Of several records that hold one date none has copied it.
    expect(linkedWith(placeOf('a'))).toBe('ab');
  });

  it('keeps apart what people decided is, also by a bridge', () => {
    expect(persons(linked(of('ab=9 bc=8 ac=8'), { same: [], different: [pairOf('ca')] }))).toBe('ab');
  });

  it('joins what people decided is one, whatever the records say', () => {
    expect(persons(linked(of('ab=-20'), { same: [pairOf('ba')], different: [] }))).toBe('ab');
  });

  it('says which decisions contradict each other; different holds', () => {
    const decided = { same: [pairOf('ab'), pairOf('bc')], different: [pairOf('ac')] };
    expect(decidedClusters(size, decided).contradictions).toEqual([pairOf('bc')]);
    expect(persons(linked(of('ac=20'), decided))).toBe('ab');
  });

  it('never puts both ends of "different" into one person, and honours "same" unless that forbids it', () => {
    fc.assert(
      fc.property(weights, constraints, (given, decided) => {
        const clusterOf = linked(given, decided);
        for (const [left, right] of decided.different)
          if (left !== right) expect(clusterOf[left]).not.toBe(clusterOf[right]);
        const broken = new Set(decidedClusters(size, decided).contradictions.map((pair) => pair.join()));
        for (const pair of decided.same)
          if (!broken.has([...pair].sort((one, other) => one - other).join()))
            expect(clusterOf[pair[0]]).toBe(clusterOf[pair[1]]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of decisions or of their ends', () => {
    fc.assert(
      fc.property(weights, constraints, (given, { same, different }) => {
        const turned = (list: readonly PlacePair[]): PlacePair[] =>
          list.map(([left, right]): PlacePair => [right, left]).reverse();
        expect(linked(given, { same: turned(same), different: turned(different) })).toEqual(
          linked(given, { same, different }),
        );
      }),
    );
  });

  it('is not changed by decisions that say what it would do anyway', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const clusterOf = linked(given);
        const apart = [...clusterOf.keys()].flatMap((left) =>
          [...clusterOf.keys()]
            .filter((right) => clusterOf[left] !== clusterOf[right])
            .map((right): PlacePair => [left, right]),
        );
        expect(linked(given, { same: [], different: apart })).toEqual(clusterOf);
        expect(linked(given, noConstraints)).toEqual(clusterOf);
      }),
    );
  });
});
