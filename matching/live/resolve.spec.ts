import fc from 'fast-check';
import { defaultModel } from '../models/default-model.ts';
import {
  type Constraints,
  type GroupMatcher,
  type Neighbourhood,
  type PreviousPersons,
  resolve as resolveBy,
} from './resolve.ts';

const thresholds = { link: 7, review: -2 };
const handles = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const mintedIdOf = (handle: string): string => `id-${String.fromCharCode(219 - handle.charCodeAt(0))}`; // g is the oldest
const none: Constraints = { same: [], different: [] };
const nobody = { personOf: new Map<string, string>() };
const of = (edges: string, records = handles): Neighbourhood => ({
  records: records.map((handle) => ({ handle, mintedId: mintedIdOf(handle) })),
  edges: edges
    .split(' ')
    .filter(Boolean)
    .map((edge) => {
      const [pair = '', weight = ''] = edge.split('=');
      return { left: pair.charAt(0), right: pair.charAt(1), matchWeight: Number(weight) };
    }),
});

/** Groups weigh what the pairs known between them weigh on average. */
function matcherOf(edges: Neighbourhood['edges']): GroupMatcher {
  const weights = new Map<string, number>();
  for (const { left, right, matchWeight } of edges) {
    const key = [left, right].sort().join('');
    weights.set(key, Math.max(weights.get(key) ?? -Infinity, matchWeight));
  }
  const weigh = (left: string, right: string): number => weights.get([left, right].sort().join('')) ?? 0;
  return {
    model: { ...defaultModel, thresholds },
    has: () => true,
    identityDaysOf: (handles) => ({ since: new Int32Array(handles.length), from: new Int32Array(handles.length) }),
    weigh,
    weighGroups(ours, theirs) {
      const known = ours.flatMap((left) => theirs.map((right) => weigh(left, right))).filter((weight) => weight !== 0);
      return known.length === 0 ? 0 : known.reduce((sum, weight) => sum + weight, 0) / known.length;
    },
  };
}
const resolve = (given: Neighbourhood, decided: Constraints, previous: PreviousPersons) =>
  resolveBy(given, decided, previous, matcherOf(given.edges));
const partition = (personOf: ReadonlyMap<string, string>): string =>
  [...new Set(personOf.values())]
    .map((id) =>
      [...personOf]
        .filter(([, person]) => person === id)
        .map(([handle]) => handle)
        .sort()
        .join(''),
    )
    .sort()
    .join(' ');

const pair = fc
  .tuple(fc.constantFrom(...handles), fc.constantFrom(...handles))
  .filter(([left, right]) => left !== right);
const pairs = fc.array(pair, { maxLength: 4 });
const neighbourhood = fc
  .array(fc.tuple(pair, fc.integer({ min: -12, max: 20 })), { maxLength: 18 })
  .map((edges) => ({ ...of(''), edges: edges.map(([[left, right], matchWeight]) => ({ left, right, matchWeight })) }));
const constraints = fc.record({ same: pairs, different: pairs });
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  [...items]
    .map((item, at) => ({ item, key: (at * 7919 + seed * 104729) % 1009 }))
    .sort((left, right) => left.key - right.key)
    .map(({ item }) => item);

describe('resolve', () => {
  it('joins by edges at or above the link threshold', () => {
    expect(partition(resolve(of('ab=7 bc=20 de=6.9'), none, nobody).personOf)).toBe('abc d e f g');
  });

  it('joins a record to a person by a lesser edge when the others agree, and founds no person by one', () => {
    expect(partition(resolve(of('ab=9 bc=3 de=3'), none, nobody).personOf)).toBe('abc d e f g');
  });

  it('asks about the heaviest edge of the review band between two persons', () => {
    const { possibleLinks } = resolve(of('ab=9 ac=-1 bc=-0.5 de=-9'), none, nobody);
    expect(possibleLinks).toEqual([{ left: 'b', right: 'c', matchWeight: -0.5 }]);
  });

  it('cuts a bridge that the other pairs speak against', () => {
    // Twins a and b; c has an initial only and fits both.
    const { personOf, possibleLinks } = resolve(of('ac=9 bc=5 ab=-7'), none, nobody);
    expect(partition(personOf)).toBe('ac b d e f g');
    expect(possibleLinks).toEqual([{ left: 'b', right: 'c', matchWeight: 5 }]);
  });

  it('asks nobody about two persons who with all their records are plainly two', () => {
    expect(resolve(of('ac=9 bc=5 ab=-40'), none, nobody).possibleLinks).toEqual([]);
  });

  it('holds what a steward decided, and does not ask again', () => {
    const { personOf, possibleLinks } = resolve(
      of('ab=20 cd=-9'),
      { same: [['c', 'd']], different: [['b', 'a']] },
      nobody,
    );
    expect(partition(personOf)).toBe('a b cd e f g');
    expect(possibleLinks).toEqual([]);
  });

  it('says which decisions contradict each other; different holds', () => {
    const { personOf, contradictions } = resolve(
      of(''),
      {
        same: [
          ['a', 'b'],
          ['b', 'c'],
        ],
        different: [['a', 'c']],
      },
      nobody,
    );
    expect(partition(personOf)).toBe('ab c d e f g');
    expect(contradictions).toEqual([['b', 'c']]);
  });

  it('gives a merged person the older id, and each its own after an unmerge', () => {
    const before = resolve(of(''), none, nobody);
    const merged = resolve(of('ab=9'), none, before);
    expect(merged.personOf.get('a')).toBe(mintedIdOf('b'));
    expect(merged.moves).toEqual([{ handle: 'a', from: mintedIdOf('a'), to: mintedIdOf('b') }]);
    expect(resolve(of('ab=9'), { same: [], different: [['a', 'b']] }, merged).personOf).toEqual(before.personOf);
  });

  it('leaves a person its id when its founding record is erased', () => {
    const before = resolve(of('ab=9 bg=9'), none, nobody);
    expect(before.personOf.get('a')).toBe(mintedIdOf('g'));
    const after = resolve(of('ab=9', ['a', 'b']), none, before);
    expect([...after.personOf.values()]).toEqual([mintedIdOf('g'), mintedIdOf('g')]);
  });

  it('does not depend on the order of anything', () => {
    fc.assert(
      fc.property(neighbourhood, constraints, fc.integer({ min: 1, max: 1000 }), (given, decided, seed) => {
        const one = resolve(given, decided, nobody);
        const turned = shuffled(given.edges, seed).map((edge, at) =>
          at % 2 === 0 ? edge : { ...edge, left: edge.right, right: edge.left },
        );
        const other = resolve(
          { ...given, records: shuffled(given.records, seed), edges: turned },
          { same: shuffled(decided.same, seed), different: shuffled(decided.different, seed) },
          nobody,
        );
        expect(new Map([...other.personOf].sort())).toEqual(new Map([...one.personOf].sort()));
        expect(other.possibleLinks).toEqual(one.possibleLinks);
        expect(other.moves).toEqual(one.moves);
      }),
    );
  });

  it('never puts both ends of "different" into one person, and honours "same" unless that forbids it', () => {
    fc.assert(
      fc.property(neighbourhood, constraints, (given, decided) => {
        const { personOf, contradictions, possibleLinks } = resolve(given, decided, nobody);
        for (const [left, right] of decided.different) expect(personOf.get(left)).not.toBe(personOf.get(right));
        const broken = new Set(contradictions.map((ends) => ends.join()));
        for (const ends of decided.same)
          if (!broken.has([...ends].sort().join())) expect(personOf.get(ends[0])).toBe(personOf.get(ends[1]));
        for (const { left, right } of possibleLinks) expect(personOf.get(left)).not.toBe(personOf.get(right));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(neighbourhood, constraints, (given, decided) => {
        const once = resolve(given, decided, nobody);
        const twice = resolve(given, decided, once);
        expect(twice.personOf).toEqual(once.personOf);
        expect(twice.moves).toEqual([]);
      }),
    );
  });

  it('takes a decision back without a trace', () => {
    fc.assert(
      fc.property(neighbourhood, constraints, pair, fc.boolean(), (given, decided, more, isSame) => {
        const before = resolve(given, decided, nobody);
        const merged = resolve(
          given,
          {
            same: isSame ? [...decided.same, more] : decided.same,
            different: isSame ? decided.different : [...decided.different, more],
          },
          before,
        );
        expect(resolve(given, decided, merged).personOf).toEqual(before.personOf);
      }),
    );
  });

  it('never gives two persons one id', () => {
    fc.assert(
      fc.property(neighbourhood, neighbourhood, (first, second) => {
        const before = resolve(first, none, nobody);
        const kept = second.records.slice(0, 5);
        const after = resolve({ ...second, records: kept }, none, before);
        const clusters = new Set(partition(after.personOf).split(' '));
        expect(new Set(after.personOf.values()).size).toBe(clusters.size);
      }),
    );
  });
});
