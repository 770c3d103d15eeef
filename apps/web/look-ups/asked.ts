import type { AskedPerson } from '#schemas';
import { checkIdentifier, identifierTypes, type IdentifierType } from '#schemas/identifiers';
import { type PostedForm, textOf } from '../pages/form.ts';

const fields = [
  'given',
  'family',
  'formerFamily',
  'birthDay',
  'birthMonth',
  'birthYear',
  'postcode',
  'identifierType',
  'identifierValue',
  'recordKey',
] as const;

/** Whom someone asks about, as typed on the second page; empty where nothing was typed. */
export type Asked = Readonly<Record<(typeof fields)[number], string>>;

/** Reads the fields of the second page. */
export function askedOf(form: PostedForm): Asked {
  return Object.fromEntries(fields.map((field) => [field, textOf(form, field)])) as Asked;
}

/** Whether the second page has not been filled in at all. */
export function isNothingAsked(asked: Asked): boolean {
  return fields.every((field) => asked[field] === '');
}

const twoDigits = (text: string): string => text.padStart(2, '0');

/** The birth date typed, as EDTF; a day needs its month and a month its year, else the text is no EDTF. */
export function birthDateOf({ birthDay, birthMonth, birthYear }: Asked): string {
  const parts = [birthYear, birthMonth && twoDigits(birthMonth), birthDay && twoDigits(birthDay)];
  const last = parts.findLastIndex((part) => part !== '');
  return parts.slice(0, last + 1).join('-');
}

/** Whether a text is a kind of identifier that may be asked by. */
export function isIdentifierType(text: string): text is IdentifierType {
  return (identifierTypes as readonly string[]).includes(text);
}

/**
 * The person as the hub takes it. Call it with faultless fields only (askedFaults).
 *
 * @param stream that a record reference of the asker's own agency belongs to
 */
export function askedPersonOf(asked: Asked, stream: string): AskedPerson {
  const { given, family, formerFamily, postcode, identifierType, identifierValue, recordKey } = asked;
  const birthDate = birthDateOf(asked);
  return {
    ...(given && { given }),
    ...(family && { family }),
    ...(formerFamily && { formerFamily }),
    ...(birthDate && { birthDate }),
    ...(postcode && { postcode: postcode.toUpperCase() }),
    ...(isIdentifierType(identifierType) && {
      identifier: { type: identifierType, value: checkIdentifier(identifierType, identifierValue).value },
    }),
    ...(recordKey && { recordReference: { stream, key: recordKey } }),
  };
}
