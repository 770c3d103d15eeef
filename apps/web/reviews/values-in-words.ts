import type { PersonName, ReviewHome, ReviewRecord } from '#schemas';
import { words } from '../words/words.ts';
import { birthDateInWords } from './birth-date-in-words.ts';
import { type Agreement, agreementOf, isPartOfDate, type PartlyEqual, shareWord } from './agreement.ts';
import { birthDateDifference, wordsOnlyHere } from './differences-in-words.ts';

/** One value of one record, and how it differs from what the other person's records say. */
export interface ComparedValue {
  readonly text: string;
  /** In words; absent where the other person's records say the same, or nothing. */
  readonly difference?: string;
}

/** What the records say of one thing, and how it agrees between the two persons. */
export interface ComparedRow {
  readonly title: string;
  /** By record, in the order of the records. */
  readonly values: readonly (readonly ComparedValue[])[];
  readonly agreement: Agreement | 'Similar' | 'Partly the same';
}

interface Attribute {
  readonly title: string;
  readonly valuesOf: (record: ReviewRecord) => readonly string[];
  readonly inWords?: (value: string) => string;
  readonly isPartly?: PartlyEqual;
  readonly difference?: (value: string, others: readonly string[]) => string | undefined;
}

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en-GB');
const onlyHere = (value: string, others: readonly string[]): string | undefined =>
  others.some((other) => folded(other) === folded(value)) ? undefined : 'Only in this record';

const nameOf = ({ given, family }: PersonName): string => [...given, family].filter((part) => part !== '').join(' ');
const names = (title: string, ...uses: readonly PersonName['use'][]): Attribute => ({
  title,
  valuesOf: (record) => record.names.filter(({ use }) => uses.includes(use)).map(nameOf),
  isPartly: shareWord,
  difference: wordsOnlyHere,
});

function homeInWords({ outwardCode, from, to }: ReviewHome): string {
  if (from !== undefined && to !== undefined) return `${outwardCode}, ${from === to ? from : `${from} to ${to}`}`;
  if (from !== undefined) return `${outwardCode}, from ${from}`;
  return to === undefined ? outwardCode : `${outwardCode}, until ${to}`;
}

const attributes: readonly Attribute[] = [
  names('Name', 'official'),
  names('Also known as', 'alias', 'preferred'),
  names('Former name', 'former'),
  {
    title: 'Birth date',
    valuesOf: ({ birthDates }) => birthDates,
    inWords: birthDateInWords,
    isPartly: isPartOfDate,
    difference: birthDateDifference,
  },
  { title: 'Sex', valuesOf: ({ sex }) => (sex === 'unknown' ? [] : [words.sex[sex]]), difference: onlyHere },
  {
    title: 'Postcode areas over time',
    valuesOf: ({ homes }) => [...homes].sort(byTime).map(homeInWords),
    isPartly: (left, right) => left.split(',')[0] === right.split(',')[0],
    difference: (value, others) => onlyHere(areaOf(value), others.map(areaOf)),
  },
];

const areaOf = (home: string): string => home.split(',')[0] ?? home;
const byTime = (one: ReviewHome, other: ReviewHome): number =>
  (one.from ?? one.to ?? '').localeCompare(other.from ?? other.to ?? '');

/** What the records show, attribute by attribute; what none of them tells is left out. */
export function comparedRows(records: readonly ReviewRecord[]): readonly ComparedRow[] {
  const told = attributes.filter(({ valuesOf }) => records.some((record) => valuesOf(record).length > 0));
  return told.map(({ title, valuesOf, inWords = (value) => value, isPartly, difference }) => {
    const of = (person: ReviewRecord['person']): readonly string[] =>
      records.filter((record) => record.person === person).flatMap(valuesOf);
    const [first, second] = [of('first'), of('second')];
    return {
      title,
      agreement: agreementOf(first, second, isPartly),
      values: records.map((record) => {
        const others = record.person === 'first' ? second : first;
        return valuesOf(record).map((value) => {
          const differs = others.length === 0 ? undefined : difference?.(value, others);
          return { text: inWords(value), ...(differs !== undefined && { difference: differs }) };
        });
      }),
    };
  });
}
