import fc from 'fast-check';
import { blockTable } from '../block/block-table.ts';
import { PartLists } from '../block/part-lists.ts';
import { ruleKeysOf } from '../block/rule-keys.ts';
import { tableRulesOf } from '../block/table-rules.ts';
import { defaultModel } from '../models/default-model.ts';
import { aRecord, type RecordOfTest } from '../testing/a-record.ts';
import { detailsOfAsked } from './details-of-asked.ts';
import { keysOfValues } from './keys-of-values.ts';
import { LiveMatcher } from './live-matcher.ts';
import { tableOfDetails } from './table-of-details.ts';
import { valuesOfDetails } from './values-of-details.ts';

const child: RecordOfTest = {
  given: 'Amina',
  family: 'Hassan',
  born: '2015-03-04',
  sex: 'female',
  address: '12 High Street',
  postcode: 'LS1 4AP',
};
const nhs = '9434765919';
const { link } = defaultModel.thresholds;

function matcherOf(left: RecordOfTest, right: RecordOfTest): LiveMatcher {
  const matcher = new LiveMatcher(defaultModel, 4);
  matcher.hold('left', 1n, 'health', aRecord(left));
  matcher.hold('right', 1n, 'police', aRecord(right));
  return matcher;
}
const weigh = (left: RecordOfTest, right: RecordOfTest): number => matcherOf(left, right).weigh('left', 'right');

describe('LiveMatcher', () => {
  it.each<{ who: string; right: RecordOfTest }>([
    { who: 'the same child', right: child },
    { who: 'the same child after a move', right: { ...child, address: '3 Mill Lane', postcode: 'B8 1PW' } },
    { who: 'the same child with a slip in the birth date', right: { ...child, born: '2015-03-05' } },
    { who: 'the same child with day and month swapped', right: { ...child, born: '2015-04-03' } },
    { who: 'the same child with swapped names', right: { ...child, given: 'Hassan', family: 'Amina' } },
    { who: 'the same child under a new family name at home', right: { ...child, family: 'Marsh' } },
  ])('links $who', ({ right }) => {
    expect(weigh(child, right)).toBeGreaterThan(link);
  });

  it.each<{ who: string; right: RecordOfTest }>([
    { who: 'a twin', right: { ...child, given: 'Yusuf', sex: 'male' } },
    { who: 'a twin sister with a name much alike', right: { ...child, given: 'Amira' } },
    { who: 'a sister', right: { ...child, given: 'Maryam', born: '2013-09-11' } },
    { who: 'a mother of the same name', right: { ...child, born: '1985-09-11' } },
    {
      who: 'a co-tenant',
      right: { ...child, given: 'Grace', family: 'Okafor', born: '1990-10-11' },
    },
    { who: 'a neighbour of one name and birth date', right: { ...child, address: '14 High Street' } },
    {
      who: 'a brother whose record holds her name too',
      right: { ...child, given: 'Yusuf', alias: 'Amina/Hassan', born: '2011-09-13', sex: 'male' },
    },
    {
      who: 'a stranger of one name',
      right: { given: 'Amina', family: 'Hassan', born: '1999-10-11', postcode: 'B8 1PW' },
    },
    {
      who: 'a stranger who shares a birth date',
      right: { given: 'Grace', family: 'Okafor', born: '2015-03-04', postcode: 'B8 1PW' },
    },
  ])('does not link $who', ({ right }) => {
    expect(weigh(child, right)).toBeLessThan(link);
  });

  it('does not link by an identifier alone against names and birth date', () => {
    const other = { given: 'Grace', family: 'Okafor', born: '1990-10-11', sex: 'female' as const, nhs };
    expect(weigh({ ...child, nhs }, other)).toBeLessThan(link);
  });

  it('counts different valid identifiers as evidence against', () => {
    expect(weigh({ ...child, nhs }, { ...child, nhs: '9434765870' })).toBeLessThan(weigh(child, child) - 3);
  });

  it('says more by a rare family name than by a common one, and by one that no list holds', () => {
    const weightOf = (family: string): number => weigh({ ...child, family }, { ...child, family });
    expect(weightOf('Smith')).toBeLessThan(weightOf('Okonkwo'));
    expect(weightOf('Smith')).toBeLessThan(weightOf('Zzyzxavi'));
  });

  it('lets none go that the same question asked about, also where room was made meanwhile', () => {
    const matcher = new LiveMatcher(defaultModel, 1100);
    const hold = (at: number): void => matcher.hold(`r${at}`, 1n, 'health', aRecord({ given: `Name${at}` }));
    for (let at = 0; at < 1000; at++) hold(at);
    const asked = Array.from({ length: 160 }, (_, at) => (at < 10 ? at : 990 + at));
    for (const handle of matcher.missing(new Map(asked.map((at) => [`r${at}`, 1n])))) hold(Number(handle.slice(1)));
    expect(asked.filter((at) => !matcher.has(`r${at}`))).toEqual([]);
  });

  it('explains a pair by steps that add up', () => {
    const { steps, matchWeight } = matcherOf(child, { ...child, given: 'Amira' }).explain('left', 'right');
    expect(steps.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(matchWeight, 9);
    expect(steps.find(({ name }) => name === 'given')?.level).toBe('another-listed-name');
  });

  it.each<{ grade: string; left: RecordOfTest; right: RecordOfTest }>([
    { grade: 'A', left: { ...child, nhs }, right: { ...child, nhs } },
    { grade: 'B', left: child, right: child },
    { grade: 'C', left: child, right: { ...child, born: '' } },
    { grade: 'C', left: child, right: { ...child, given: 'Yusuf' } },
    { grade: 'C', left: { ...child, nhs }, right: { ...child, nhs, born: '2014-01-09', given: 'Yusuf' } },
  ])('grades the evidence of a pair $grade', ({ grade, left, right }) => {
    expect(matcherOf(left, right).evidenceOf('left', 'right')).toBe(grade);
  });

  describe('asked about a person by names, birth date and postcode', () => {
    const person = { given: 'John', family: 'Smith', birthDate: '2011-04-30', postcode: 'LS1 4AP' };
    const held = { ...child, given: 'John', family: 'Smith', born: '2011-04-30', sex: 'male' } as const;
    const asked = (record: RecordOfTest): number => {
      const matcher = matcherOf(record, child);
      matcher.hold('asked', 0n, 'asked', detailsOfAsked(person));
      return matcher.weigh('asked', 'left');
    };
    it('finds the person even under the commonest name', () => {
      expect(asked(held)).toBeGreaterThan(8);
    });
    it.each([
      { who: 'a twin', record: { ...held, given: 'James' } },
      { who: 'the father of that name', record: { ...held, born: '1979-03-14' } },
      { who: 'a namesake elsewhere', record: { ...held, born: '2009-02-11', postcode: 'B8 1PW' } },
    ])('does not find $who', ({ record }) => {
      expect(asked(record)).toBeLessThan(link);
    });
  });

  it('holds the records used last, and says which are missing', () => {
    const matcher = new LiveMatcher(defaultModel, 2);
    const versions = (...handles: string[]) => new Map(handles.map((handle) => [handle, 1n]));
    matcher.hold('a', 1n, 'health', aRecord(child));
    matcher.hold('b', 1n, 'health', aRecord(child));
    expect(matcher.missing(versions('a'))).toEqual([]);
    matcher.hold('c', 1n, 'health', aRecord(child));
    expect(matcher.missing(versions('a', 'b', 'c'))).toEqual(['b']);
    expect(matcher.missing(new Map([['a', 2n]]))).toEqual(['a']);
  });

  it('makes room for a question about more records than it held', () => {
    const matcher = new LiveMatcher(defaultModel, 2);
    const versions = new Map(['a', 'b', 'c', 'd', 'e'].map((handle) => [handle, 1n]));
    for (const handle of matcher.missing(versions)) matcher.hold(handle, 1n, 'health', aRecord(child));
    expect(matcher.missing(versions)).toEqual([]);
  });

  it('weighs the same however often records were replaced', () => {
    const matcher = new LiveMatcher(defaultModel, 3);
    matcher.hold('left', 1n, 'health', aRecord(child));
    for (let version = 1; version < 40; version++)
      matcher.hold(
        'other',
        BigInt(version),
        'police',
        aRecord({ ...child, given: `Amina ${'abcdefgh'[version % 8]}`, address: `${version} High Street` }),
      );
    matcher.hold('right', 1n, 'police', aRecord({ ...child, given: 'Amira' }));
    expect(matcher.weigh('left', 'right')).toBe(weigh(child, { ...child, given: 'Amira' }));
  });

  it('refuses a model without a level or with a rule it does not know', () => {
    const [given, ...others] = defaultModel.comparisons;
    const broken = { ...defaultModel, comparisons: [{ ...given!, levels: given!.levels.slice(1) }, ...others] };
    expect(() => new LiveMatcher(broken, 2)).toThrow('MODEL_INVALID');
    expect(() => new LiveMatcher({ ...defaultModel, blockingRules: ['shoe size'] }, 2)).toThrow('MODEL_INVALID');
  });
});

const word = fc.constantFrom('Amina', 'Robert', 'Bob', 'Hall', 'Smith-Okafor', 'Mohammed', 'Bilal', 'R', '');
const anybody = fc.record({
  given: fc.tuple(word, word).map((names) => names.join(' ')),
  family: word,
  alias: fc.tuple(word, word).map((names) => names.join('/')),
  born: fc.constantFrom('1985', '1985-04-03', '1985-03-04', '1985-01-01'),
  address: fc.constantFrom('12 High Street', '3 Mill Lane'),
  postcode: fc.constantFrom('LS1 4AP', 'B8 1PW'),
});

describe('keysOfValues', () => {
  it('comes to what the batch comes to', () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 2, maxLength: 6 }), (people) => {
        const details = people.map(aRecord);
        const table = tableOfDetails(details.map((one, at) => ({ handle: `${at}`, agency: 'health', details: one })));
        const parts = new PartLists(table);
        for (const rule of tableRulesOf(table)) {
          const { places, keys } = ruleKeysOf(table, rule, parts);
          for (const [place, one] of details.entries())
            expect(keysOfValues(valuesOfDetails(one), rule)).toEqual([...keys.filter((_, at) => places[at] === place)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  const person: RecordOfTest = { ...child, given: 'Robert', family: 'Okafor', born: '1985-04-03', nhs };
  const matcher = new LiveMatcher(defaultModel, 2);
  const shared = (left: RecordOfTest, right: RecordOfTest): readonly string[] => {
    const keys = new Set(matcher.blockingKeysOf(aRecord(left)));
    return matcher.blockingKeysOf(aRecord(right)).filter((key) => keys.has(key));
  };
  it.each<{ error: string; right: RecordOfTest }>([
    { error: 'a move', right: { ...person, address: '3 Mill Lane', postcode: 'B8 1PW', nhs: '' } },
    { error: 'a new family name', right: { ...person, family: 'Hall', nhs: '' } },
    { error: 'a diminutive and a move', right: { given: 'Bob', family: 'Okafor', born: '1985-04-03' } },
    { error: 'swapped names', right: { given: 'Okafor', family: 'Robert', born: '1985-04-03' } },
    { error: 'another year and a move', right: { ...person, born: '1958-04-03', postcode: 'B8 1PW', nhs: '' } },
    { error: 'a year alone and a move', right: { given: 'Robert', family: 'Okafor', born: '1985' } },
    { error: 'nothing but a number', right: { nhs } },
  ])('brings the records of one person together in spite of $error', ({ right }) => {
    expect(shared(person, right)).not.toEqual([]);
  });

  it('does not bring strangers together', () => {
    const stranger = { given: 'Grace', family: 'Hall', born: '1990-10-11', address: '3 Mill Lane', postcode: 'B8 1PW' };
    expect(shared(person, stranger)).toEqual([]);
  });
});

it('has the rules of the model', () => {
  const table = tableOfDetails([{ handle: 'a', agency: 'health', details: aRecord(child) }]);
  expect(tableRulesOf(table).map(({ name }) => name)).toEqual(expect.arrayContaining([...defaultModel.blockingRules]));
  expect(blockTable(table, defaultModel.blockingRules).alone).toBe(1);
});
