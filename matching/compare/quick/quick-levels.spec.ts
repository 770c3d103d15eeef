import fc from 'fast-check';
import type { AttributeKind, AttributeValues, Cell } from '../../standardise/attribute-values.ts';
import { toValues } from '../../standardise/values/to-values.ts';
import { attributeComparisons } from '../attribute-comparisons.ts';
import { QuickLevels } from './quick-levels.ts';

/** A text as it is, or with a slip of the pen. */
const slipped = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(3),
      fc.nat(30),
      fc.constantFrom(...'a b c d e f g h i j 1 2 3 4 5 6 7'.split(' '), ' '),
    )
    .map(([text, kind, where, letter]) => {
      const at = where % (text.length + 1);
      if (kind === 0) return text;
      if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
      if (kind === 2) return text.slice(0, at) + letter + text.slice(at);
      return text.slice(0, at) + letter + text.slice(at + 1);
    });

const given =
  'Robert Bob Rupert Mohammed Muhammad Amina Amira Ann Anna Jo Bo Siân Sean Shaun J Mary-Jane Rameshbhai Louise Eliza Joshua Joe'.split(
    ' ',
  );
const family = 'Khan Shan Smith Smyth Smithson Jones-Smith O’Neill Oneil Kowalski Kowalska Ng Li van der Berg'.split(
  ' ',
);
const codes = [
  'LS1 4AP',
  'LS1 4AQ',
  'LS1 4BP',
  'LS1 5AP',
  'LS11 4AP',
  'B8 1PW',
  'SW1A 1AA',
  'SW1A',
  '90210',
  'AL7 REF',
];
const places = ['Leeds', 'Leigh', 'Bradford', 'Bradfield', 'St Albans', 'Ely', 'Newcastle upon Tyne'];

const date = fc
  .tuple(fc.integer({ min: 1940, max: 1962 }), fc.constantFrom(0, 1, 2, 3, 12), fc.constantFrom(0, 1, 2, 3, 12, 21))
  .map(([year, month, day]) =>
    [year, month, day]
      .filter((part) => part > 0)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );

const cell = (is: string, text: fc.Arbitrary<string>): fc.Arbitrary<Cell> => text.map((own) => ({ is, text: own }));
const one = (own: fc.Arbitrary<Cell>) => fc.tuple(own);
const cellsOf: Partial<Record<AttributeKind, fc.Arbitrary<readonly Cell[]>>> = {
  given: fc.oneof(
    one(cell('givenName', slipped(given))),
    fc.tuple(cell('givenName', slipped(given)), cell('middleName', slipped(given))),
  ),
  family: fc.oneof(
    one(cell('familyName', slipped(family))),
    fc.tuple(cell('familyName', slipped(family)), cell('formerFamilyName', slipped(family))),
  ),
  birthDate: one(cell('birthDate', fc.oneof(date, slipped(['1950-02-03', '1950-03-02', '1951-01-01'])))),
  postcode: fc.oneof(
    one(cell('postcode', slipped(codes))),
    fc.tuple(cell('postcode', slipped(codes)), cell('formerPostcode', slipped(codes))),
  ),
  locality: one(cell('locality', slipped(places))),
  region: one(cell('region', slipped(places))),
  country: one(cell('country', slipped(places))),
  sex: one(cell('sex', fc.constantFrom('m', 'f'))),
  category: one(cell('category', slipped(places))),
};

type Value = AttributeValues[AttributeKind];

describe('QuickLevels', () => {
  it.each(Object.keys(cellsOf) as AttributeKind[])(
    'comes for %s to what the comparison of the values comes to',
    (kind) => {
      const compare = attributeComparisons[kind] as unknown as readonly {
        compare: (left: Value, right: Value) => { level: number; term: string };
      }[];
      const toValue = toValues[kind] as (cells: readonly Cell[]) => Value | undefined;
      let answers = 0;
      fc.assert(
        fc.property(fc.tuple(cellsOf[kind] as never, cellsOf[kind] as never), (cells) => {
          const [left, right] = (cells as unknown as (readonly Cell[])[]).map((own) => toValue(own));
          if (left === undefined || right === undefined || JSON.stringify(left) === JSON.stringify(right)) return;
          const quick = QuickLevels.of(kind, [undefined, left, right]);
          const level = quick.levelOf(1, 2);
          if (level === -1) return;
          answers++;
          const [first, second] = compare.map((comparison) => comparison.compare(left, right));
          expect(quick.levelOf(2, 1)).toBe(level);
          if (level < 0) {
            expect(first?.level).toBeGreaterThanOrEqual(-level);
            return;
          }
          expect({ level: first?.level, term: first?.term, second: second?.level ?? 0 }).toEqual({
            level,
            term: '',
            second: 0,
          });
        }),
        { numRuns: 3000 },
      );
      expect(answers).toBeGreaterThan(300);
    },
  );

  it('asks the values of kinds that nothing is told of quickly', () => {
    expect(QuickLevels.of('phone', [undefined, ['1'], ['2']]).levelOf(1, 2)).toBe(-1);
  });
});
