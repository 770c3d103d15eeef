import { soundsOf } from '../standardise/sounds-of.ts';
import type { AttributeKind, AttributeValues } from '../standardise/attribute-values.ts';
import type { StandardisedGivenName } from '../standardise/standardised-record.ts';

/** A part of an attribute's value that a blocking key is made of: the values that two records may share. */
export interface ValuePart<K extends AttributeKind = AttributeKind> {
  readonly name: string;
  readonly kind: K;
  readonly of: (value: AttributeValues[K]) => readonly string[];
}

const part = <K extends AttributeKind>(name: string, kind: K, of: ValuePart<K>['of']): ValuePart => ({
  name,
  kind,
  of: of as ValuePart['of'],
});

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];

const formsOf = ({ text, fullForms, spellings }: StandardisedGivenName): readonly string[] =>
  text.length > 1 ? [text, ...fullForms, ...spellings] : [];

const whole = (value: AttributeValues['birthDate']) => value.filter(({ day }) => day !== 0);

/** The parts, by name. */
export const valueParts = {
  given: part('given', 'given', ({ first }) => distinct(first.flatMap(formsOf))),
  givenSound: part('givenSound', 'given', ({ first }) =>
    distinct(
      first.flatMap((name) =>
        distinct(formsOf(name)).flatMap((form) => (form === name.text ? name.sounds : soundsOf(form)).slice(0, 1)),
      ),
    ),
  ),
  givenStart: part('givenStart', 'given', ({ first }) =>
    distinct(first.map(({ text }) => (text.length > 2 ? text.slice(0, 3) : ''))),
  ),
  givenInitial: part('givenInitial', 'given', ({ first, middle }) =>
    distinct(
      [...first, ...middle].flatMap(({ text, fullForms }) => [text, ...fullForms].map((form) => form.slice(0, 1))),
    ),
  ),
  family: part('family', 'family', (names) => distinct(names.flatMap(({ text, parts }) => [text, ...parts]))),
  familySound: part('familySound', 'family', (names) =>
    distinct(
      names.flatMap(({ sounds, parts }) => [
        ...sounds.slice(0, 1),
        ...parts.flatMap((half) => soundsOf(half).slice(0, 1)),
      ]),
    ),
  ),
  familyStart: part('familyStart', 'family', (names) =>
    distinct(names.map(({ text }) => (text.length > 2 ? text.slice(0, 4) : ''))),
  ),
  date: part('date', 'birthDate', (dates) =>
    distinct(whole(dates).map(({ year, month, day }) => `${year} ${Math.min(month, day)} ${Math.max(month, day)}`)),
  ),
  yearMonth: part('yearMonth', 'birthDate', (dates) =>
    distinct(dates.map(({ year, month }) => (month === 0 ? '' : `${year} ${month}`))),
  ),
  monthDay: part('monthDay', 'birthDate', (dates) =>
    distinct(
      whole(dates)
        .filter(({ isNewYear }) => !isNewYear)
        .map(({ month, day }) => `${Math.min(month, day)} ${Math.max(month, day)}`),
    ),
  ),
  year: part('year', 'birthDate', (dates) => distinct(dates.map(({ year }) => `${year}`))),
  postcode: part('postcode', 'postcode', (codes) => distinct(codes.map(({ code }) => code))),
  sector: part('sector', 'postcode', (codes) => distinct(codes.map(({ sector, code }) => sector || code.slice(0, -1)))),
  district: part('district', 'postcode', (codes) => distinct(codes.map(({ district }) => district))),
  address: part('address', 'address', (addresses) =>
    distinct(addresses.map(({ numbers, words }) => (numbers === '' || words === '' ? '' : `${numbers} ${words}`))),
  ),
  street: part('street', 'address', (addresses) => distinct(addresses.map(({ words }) => words.split(' ')[0] ?? ''))),
  locality: part('locality', 'locality', distinct),
  region: part('region', 'region', distinct),
  phone: part('phone', 'phone', distinct),
  email: part('email', 'email', distinct),
  emailName: part('emailName', 'email', (emails) => distinct(emails.map((email) => email.split('@')[0] ?? ''))),
  identifier: part('identifier', 'identifier', (numbers) => distinct(numbers.map(({ value }) => value))),
  category: part('category', 'category', distinct),
} as const satisfies Readonly<Record<string, ValuePart>>;

/** Name of a part. */
export type PartName = keyof typeof valueParts;
