import { identifierTypes } from '#schemas/identifiers';
import { addressOf } from '../standardise/addresses/address-of.ts';
import type { AttributeKind, AttributeValues, Cell } from '../standardise/attribute-values.ts';
import { standardiseBirthDate } from '../standardise/standardise-birth-date.ts';
import { standardiseFamilyNames } from '../standardise/standardise-family-names.ts';
import { standardiseGivenNames } from '../standardise/standardise-given-names.ts';
import { toValues } from '../standardise/values/to-values.ts';
import type { IdentityDetails } from './identity-details.ts';

/** What one record holds, by name of the attribute; what it does not tell is absent. */
export type RecordValues = ReadonlyMap<string, AttributeValues[AttributeKind]>;

type Address = IdentityDetails['addresses'][number];

/** The official name first: where two uses hold one spelling, it counts as the main one. */
const officialFirst = (names: IdentityDetails['names']): IdentityDetails['names'] =>
  [...names].sort((left, right) => Number(right.use === 'official') - Number(left.use === 'official'));

const cellsOf = (is: string, texts: readonly string[], type?: string): readonly Cell[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ is, text, ...(type !== undefined && { type }) }));

const isFormer = ({ to }: Address): boolean => to !== undefined;

function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  return items.filter((one, at) => items.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

function addressesOf(addresses: readonly Address[]): AttributeValues['address'] {
  const found = addresses.flatMap((address) => addressOf(address.lines, isFormer(address)) ?? []);
  return distinctBy(found, ({ numbers, words }) => `${numbers}/${words}`);
}

/**
 * What an agency record tells of its person, attribute by attribute, in the form in which a person file's columns come: one engine compares both.
 * Placeholders and what cannot be read tell nothing.
 */
export function valuesOfDetails(details: IdentityDetails): RecordValues {
  const names = officialFirst(details.names);
  const { given, middle } = standardiseGivenNames(names);
  const family = standardiseFamilyNames(names);
  const addresses = addressesOf(details.addresses);
  const postcodes = details.addresses.flatMap((address) =>
    cellsOf(isFormer(address) ? 'formerPostcode' : 'postcode', [address.postcode ?? '']),
  );
  const dates = details.birthDates.flatMap((date) => standardiseBirthDate(date) ?? []);
  const values = new Map<string, AttributeValues[AttributeKind]>();
  const put = (name: string, value: AttributeValues[AttributeKind] | undefined): void => {
    if (value !== undefined) values.set(name, value);
  };
  if (given.length > 0) put('given', { first: given, middle });
  if (family.length > 0) put('family', family);
  if (dates.length > 0)
    put(
      'birthDate',
      distinctBy(dates, ({ digits }) => digits),
    );
  put('sex', details.sex === 'male' || details.sex === 'female' ? details.sex : undefined);
  put('postcode', toValues.postcode(postcodes));
  if (addresses.length > 0) put('address', addresses);
  put('phone', toValues.phone(cellsOf('phone', details.phones)));
  put('email', toValues.email(cellsOf('email', details.emails)));
  for (const type of identifierTypes) {
    const numbers = details.identifiers.filter((one) => one.type === type).map(({ value }) => value);
    put(`identifier:${type}`, toValues.identifier(cellsOf('identifier', numbers, type)));
  }
  return values;
}
