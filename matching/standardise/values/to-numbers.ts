import { checkIdentifier, type IdentifierType, identifierTypes } from '#schemas/identifiers';
import type { StandardisedNumber, ToValue } from '../attribute-values.ts';

function numberOf(text: string, type: string): StandardisedNumber | undefined {
  const value = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (value.length < 3 || /^(.)\1*$/.test(value)) return undefined;
  const isKnown = (identifierTypes as readonly string[]).includes(type);
  return { value, isValid: !isKnown || checkIdentifier(type as IdentifierType, text).valid };
}

/** Identifiers of one kind. */
export const toNumbers: ToValue<'identifier'> = (cells) => {
  const numbers = cells.flatMap(({ text, type }) => numberOf(text, type ?? '') ?? []);
  return numbers.length === 0 ? undefined : numbers;
};
