import { datePartsOf, isInFuture, isPossibleBirthDate } from '#schemas/dates';
import { checkIdentifier } from '#schemas/identifiers';
import type { FormFault } from '../pages/form-fault.ts';
import { words } from '../words/words.ts';
import { type Asked, birthDateOf, isIdentifierType, isNothingAsked } from './asked.ts';

type Field = keyof Asked;
type Fault = FormFault<Field>;
const fault = (field: Field, text: string): Fault => ({ field, text });

const names = { given: 'First names', family: 'Last name', formerFamily: 'Former last name' } as const;
// The hub refuses them too: a look-up is about one person, not a search.
const wildcard = /[*?%_]/;
const postcodePattern = /^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$/i;

function nameFaults(asked: Asked): readonly Fault[] {
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((field) => {
    if (asked[field].length > 100) return [fault(field, `${names[field]} must be 100 characters or fewer`)];
    if (wildcard.test(asked[field])) return [fault(field, `${names[field]} must be whole, without * ? % or _`)];
    return [];
  });
}

function birthDateFaults(asked: Asked, today: string): readonly Fault[] {
  const { birthDay, birthMonth, birthYear } = asked;
  if (birthDay + birthMonth + birthYear === '') return [];
  if (birthYear === '') return [fault('birthYear', 'Date of birth must include a year')];
  if (birthDay !== '' && birthMonth === '') return [fault('birthMonth', 'Date of birth must include a month')];
  const date = birthDateOf(asked);
  if (!/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(date) || !datePartsOf(date)) {
    return [fault('birthDay', 'Date of birth must be a real date')];
  }
  if (isInFuture(date, today)) return [fault('birthYear', 'Date of birth must be in the past')];
  if (!isPossibleBirthDate(date, today)) return [fault('birthYear', 'Year of birth must be within the last 125 years')];
  return [];
}

function identifierFaults({ identifierType, identifierValue }: Asked): readonly Fault[] {
  if (identifierType === '' && identifierValue === '') return [];
  if (!isIdentifierType(identifierType)) return [fault('identifierType', 'Select what kind of number it is')];
  if (identifierValue === '') return [fault('identifierValue', 'Enter the number')];
  if (identifierValue.length > 40 || !checkIdentifier(identifierType, identifierValue).valid) {
    return [fault('identifierValue', `Check the number: it is not a possible ${words.identifierType[identifierType]}`)];
  }
  return [];
}

/**
 * What is wrong with the fields about the person, in the order of the page. Whether they are enough is for the hub to say.
 *
 * @param today EDTF day
 */
export function askedFaults(asked: Asked, today: string): readonly Fault[] {
  if (isNothingAsked(asked)) return [fault('given', 'Enter who you are asking about')];
  const { postcode, recordKey } = asked;
  return [
    ...nameFaults(asked),
    ...birthDateFaults(asked, today),
    ...(postcode && !postcodePattern.test(postcode) ? [fault('postcode', 'Enter a full postcode, like AB1 2CD')] : []),
    ...identifierFaults(asked),
    ...(recordKey.length > 200 ? [fault('recordKey', 'Record reference must be 200 characters or fewer')] : []),
  ].toSorted((left, right) => order.indexOf(left.field) - order.indexOf(right.field));
}

const order: readonly Field[] = [
  'given',
  'family',
  'birthDay',
  'birthMonth',
  'birthYear',
  'postcode',
  'formerFamily',
  'identifierType',
  'identifierValue',
  'recordKey',
];
