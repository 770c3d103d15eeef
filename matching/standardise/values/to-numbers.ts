import { checkIdentifier, type IdentifierType, identifierTypes } from '#schemas/identifiers';
import type { StandardisedNumber, ToValue } from '../attribute-values.ts';
import { toAsciiDigits } from '../script/to-ascii-digits.ts';

/** Numbers and words that forms are filled with where none is known. */
const filler = /^(?:(.)\1*|0*1?23456789?0?|0*987654321?0?|UNKNOWN|NOTKNOWN|NONE|NULL|PENDING|TBC|TEMP|XXX.*)$/;

function typeOf(type: string): IdentifierType | undefined {
  const wanted = type
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .replace(/(?:NUMBER|NO|ID)$/, '');
  return identifierTypes.find((known) => known === wanted);
}

function numberOf(text: string, type: string): StandardisedNumber | undefined {
  const written = toAsciiDigits(text)
    .trim()
    .replace(/^(\d+)\.0+$/, '$1');
  const value = written.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (value.length < 3 || filler.test(value)) return undefined;
  const known = typeOf(type);
  if (known === undefined) return { value, isValid: true };
  // A valid number in its one form: 02/73319Z is 2002/0073319Z.
  const checked = checkIdentifier(known, written);
  return { value: checked.valid ? checked.value.replace(/[^A-Z0-9]/g, '') : value, isValid: checked.valid };
}

/** Identifiers of one kind. */
export const toNumbers: ToValue<'identifier'> = (cells) => {
  const numbers = cells.flatMap(({ text, type }) => numberOf(text, type ?? '') ?? []);
  const distinct = numbers.filter(({ value }, at) => numbers.findIndex((other) => other.value === value) === at);
  return distinct.length === 0 ? undefined : distinct;
};
