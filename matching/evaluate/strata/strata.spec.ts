import fc from 'fast-check';
import { HubError } from '#schemas/errors';
import { ClusteringBuilder } from '../clusters/clustering.ts';
import { contributionsOf, totalsOf } from '../clusters/contributions-of.ts';
import { overlapsOf } from '../clusters/overlaps-of.ts';
import { pairMeasures } from '../clusters/pair-measures.ts';
import { truthTableOf } from '../clusters/truth-table.ts';
import { answersOf } from './answers-of.ts';
import { corrected, type ExpectedAnswer, expectedCorrections } from './expected-answers.ts';
import { openLinks, reviewLoad } from './review-load.ts';
import { strataOfMembers, strataOfPersons } from './strata-of-persons.ts';
import { strataOfSourcePairs } from './strata-of-source-pairs.ts';

const none = new Int32Array();

/** Words of record, person and cluster: `a1x` is record a of person 1 in cluster x. */
function laidOut(text: string) {
  const words = text.split(' ');
  const truth = truthTableOf(words.map((word) => [word.charAt(0), word.charAt(1)]));
  const builder = new ClusteringBuilder(truth);
  for (const word of words) builder.add(word.charAt(0), word.charAt(2));
  const clustering = builder.build();
  const overlaps = overlapsOf(truth, clustering);
  const pair = (both: string, expected: ExpectedAnswer) => {
    const [left = 0, right = 0] = Array.from(both, (record) => truth.recordOf.get(record));
    return { left, right, expected };
  };
  return { truth, clustering, overlaps, contributions: contributionsOf(overlaps), pair };
}

describe('expectedCorrections', () => {
  const { truth, clustering, contributions, pair } = laidOut('a1x b1x c1x d1y e2x');
  const after = (pairs: Parameters<typeof expectedCorrections>[0]) =>
    pairMeasures(totalsOf(corrected(contributions, expectedCorrections(pairs, truth, clustering))));

  it('leaves out pairs of one person that nobody could be expected to link, linked or not', () => {
    expect(pairMeasures(totalsOf(contributions))).toMatchObject({ truePairs: 6, foundPairs: 3, predictedPairs: 6 });
    expect(after([pair('ad', 'review')])).toMatchObject({ truePairs: 5, foundPairs: 3, predictedPairs: 6 });
    expect(after([pair('ab', 'review')])).toMatchObject({ truePairs: 5, foundPairs: 2, predictedPairs: 5 });
  });

  it('takes a link of one person that was to stay apart, as after an adoption, for a false one', () => {
    expect(after([pair('ab', 'apart')])).toMatchObject({ truePairs: 5, foundPairs: 2, predictedPairs: 6 });
  });

  it('changes nothing for pairs of two people, which are false links anyway, and for a pair in two traps only once', () => {
    expect(after([pair('ae', 'apart'), pair('be', 'review')])).toMatchObject({ foundPairs: 3, predictedPairs: 6 });
    expect(after([pair('ad', 'review'), pair('da', 'review')])).toMatchObject({ truePairs: 5 });
  });

  it('refuses a truth that contradicts itself', () => {
    expect(() => after([pair('ae', 'link')])).toThrow(HubError);
    expect(() => after([pair('ab', 'link'), pair('ab', 'review')])).toThrow(HubError);
  });
});

describe('answersOf', () => {
  const { truth, clustering, pair } = laidOut('a1x b1x c1y d1z e2x f2w');
  const traps = [
    { trap: 'twins', ...pair('ae', 'apart') },
    { trap: 'twins', ...pair('cf', 'apart') },
    { trap: 'changed', ...pair('ab', 'link') },
    { trap: 'changed', ...pair('ac', 'link') },
    { trap: 'changed', ...pair('ad', 'link') },
    { trap: 'too-little', ...pair('ab', 'review') },
    { trap: 'too-little', ...pair('bc', 'review') },
    { trap: 'too-little', ...pair('ae', 'review') },
  ];
  const possible = Int32Array.from([pair('ca', 'link')].flatMap(({ left, right }) => [left, right]));
  const [changed, tooLittle, twins] = answersOf(traps, truth, clustering, possible);

  it('tells false from missed links, and review from apart', () => {
    expect(twins).toMatchObject({ pairs: 2, falseLinks: 1, missedLinks: 0, right: 0.5 });
    expect(changed).toMatchObject({
      falseLinks: 0,
      missedLinks: 2,
      answers: { link: { link: 1, review: 1, apart: 1 } },
    });
  });

  it('takes review, apart and a link of one person for right where review is expected, a link of two people not', () => {
    expect(tooLittle).toMatchObject({ falseLinks: 1, missedLinks: 0, answers: { review: { link: 2, apart: 1 } } });
  });
});

describe('reviewLoad', () => {
  it('counts pairs that are still open', () => {
    const { truth, clustering, contributions } = laidOut('a1x b1x c1y d2z');
    const open = openLinks(Int32Array.from([0, 1, 0, 2, 2, 3]), clustering);
    expect([...open]).toEqual([0, 2, 2, 3]);
    const load = reviewLoad(open, truth, pairMeasures(totalsOf(contributions)));
    // Two to review beside one linked; one of them of one person; three true pairs, one found.
    expect(load).toEqual({
      possibleLinks: 2,
      perThousandRecords: 500,
      reviewRate: 2 / 3,
      ofOnePerson: 0.5,
      recallWithReview: 2 / 3,
    });
  });
});

describe('strataOfPersons', () => {
  it('shares a false pair between the groups of its persons, as done by hand', () => {
    const { truth, contributions } = laidOut('a1x b1x c2x d2y');
    const input = { contributions, personOf: truth.personOf, possibleLinks: Int32Array.from([0, 3]), tolerance: 0.01 };
    const [first, second] = strataOfPersons(['one', 'two'], Int32Array.from([0, 1]), input);
    expect(first).toMatchObject({ truePairs: 1, foundPairs: 1, predictedPairs: 2, precision: 0.5, recall: 1 });
    expect(second).toMatchObject({ truePairs: 1, foundPairs: 0, predictedPairs: 1, precision: 0, recall: 0 });
    expect(first?.possibleLinks).toBe(0.5);
    const [both] = strataOfMembers([['both', new Set([0, 1])]], input);
    expect(both).toMatchObject({ truePairs: 2, foundPairs: 1, predictedPairs: 3 });
  });

  it.each([
    { persons: 40, everyNth: 1000, verdict: 'not shown' },
    { persons: 20_000, everyNth: 1000, verdict: 'within' },
    { persons: 20_000, everyNth: 10, verdict: 'beyond' },
  ])('says $verdict of two groups of $persons, of which one misses every $everyNth pair more', (given) => {
    const { persons, everyNth, verdict } = given;
    const contributions = new Float64Array(persons * 2 * 6);
    for (let person = 0; person < persons * 2; person++) {
      const found = person < persons && person % everyNth === 0 ? 0 : 1;
      contributions.set([2, 1, found, found, 2, 2], person * 6);
    }
    const groupOf = Int32Array.from({ length: persons * 2 }, (_, person) => (person < persons ? 0 : 1));
    const input = { contributions, personOf: new Int32Array(), possibleLinks: none, tolerance: 0.01 };
    const [first] = strataOfPersons(['one', 'other'], groupOf, input);
    expect(first?.missedLinksFromOthers.verdict).toBe(verdict);
  });
});

describe('strataOfSourcePairs', () => {
  it('equals counting every pair', () => {
    const rows = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(2)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, (drawn) => {
        const truth = truthTableOf(drawn.map(([person], i) => [`r${i}`, `p${person}`]));
        const builder = new ClusteringBuilder(truth);
        drawn.forEach(([, cluster], i) => builder.add(`r${i}`, `c${cluster}`));
        const strata = strataOfSourcePairs({
          overlaps: overlapsOf(truth, builder.build()),
          sources: ['s0', 's1', 's2'],
          sourceOf: Int32Array.from(drawn, ([, , source]) => source),
          corrections: [],
          possibleLinks: none,
        });
        const byName = new Map<string, { all: number; found: number; linked: number }>();
        drawn.forEach(([person, cluster, source], i) => {
          for (const [otherPerson, otherCluster, otherSource] of drawn.slice(i + 1)) {
            const name = source === otherSource ? `s${source}` : [`s${source}`, `s${otherSource}`].sort().join(' + ');
            const counts = byName.get(name) ?? { all: 0, found: 0, linked: 0 };
            byName.set(name, counts);
            if (person === otherPerson) counts.all++;
            if (cluster === otherCluster) counts.linked++;
            if (person === otherPerson && cluster === otherCluster) counts.found++;
          }
        });
        const counted = [...byName].filter(([, { all, linked }]) => all + linked > 0);
        expect(strata.map(({ name }) => name).sort()).toEqual(counted.map(([name]) => name).sort());
        for (const [name, { all, found, linked }] of counted)
          expect(strata.find((one) => one.name === name)).toMatchObject({
            truePairs: all,
            foundPairs: found,
            predictedPairs: linked,
          });
      }),
    );
  });

  it('makes corrections where the pair’s sources meet, and counts reviews there', () => {
    const { truth, clustering, overlaps, pair } = laidOut('a1x b1x c1y');
    const [within, between] = strataOfSourcePairs({
      overlaps,
      sources: ['police', 'health'],
      sourceOf: Int32Array.from([0, 0, 1]),
      corrections: expectedCorrections([pair('bc', 'review')], truth, clustering),
      possibleLinks: Int32Array.from([0, 2]),
    });
    expect(within).toMatchObject({ name: 'police', truePairs: 1, foundPairs: 1, possibleLinks: 0 });
    expect(between).toMatchObject({
      name: 'health + police',
      truePairs: 1,
      foundPairs: 0,
      possibleLinks: 1,
      reviewRate: 1,
    });
  });
});
