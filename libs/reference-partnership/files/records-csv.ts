import type { Identifier } from '#schemas';
import type { Observation, RecordedAddress } from '../observe/recorded.ts';
import { csvRow } from './csv-of.ts';

/** What each column of records.csv is, in the words that matching engines take; the order is the file's. */
export const recordColumns = {
  given_name: { is: 'givenName' },
  middle_names: { is: 'middleName' },
  family_name: { is: 'familyName' },
  former_family_name: { is: 'formerFamilyName' },
  aliases: { is: 'alias', separator: ';' },
  birth_date: { is: 'birthDate', format: 'YYYY-MM-DD' },
  age: { is: 'age' },
  sex: { is: 'sex' },
  postcode: { is: 'postcode' },
  former_postcode: { is: 'formerPostcode' },
  address: { is: 'addressLine' },
  former_address: { is: 'formerAddressLine' },
  phone: { is: 'phone' },
  email: { is: 'email' },
  nhs_number: { is: 'identifier', type: 'NHS' },
  upn: { is: 'identifier', type: 'UPN' },
  pnc: { is: 'identifier', type: 'PNC' },
  cro: { is: 'identifier', type: 'CRO' },
  nino: { is: 'identifier', type: 'NINO' },
  uln: { is: 'identifier', type: 'ULN' },
} as const;

/** The header of records.csv. */
export const recordsHeader = csvRow(['record_id', 'source', ...Object.keys(recordColumns)]);

/** match-config.json: what each column is, and nothing that must be tuned. */
export const matchConfig = `${JSON.stringify({ id: 'record_id', mode: 'link-and-dedupe', source: 'source', columns: recordColumns }, undefined, 2)}\n`;

const lineOf = (address: RecordedAddress | undefined): string =>
  address ? [`${address.number} ${address.street}`.trim(), address.town].filter((part) => part !== '').join(', ') : '';

const sexes = { male: 'male', female: 'female', indeterminate: 'indeterminate', unknown: '' } as const;

/** One row of records.csv. */
export function recordsRow(recordId: string, { agency, recorded }: Observation): string {
  const { names, birthDate, age, sex, address, previousAddress, identifiers, phones, email } = recorded;
  const [official] = names;
  const others = names.length > 1 ? names.slice(1) : [];
  const identifier = (type: Identifier['type']): string => identifiers.find((one) => one.type === type)?.value ?? '';
  return csvRow([
    recordId,
    agency,
    official?.given[0] ?? '',
    official?.given.slice(1).join(' ') ?? '',
    official?.family ?? '',
    others.find(({ use }) => use === 'former')?.family ?? '',
    others
      .filter(({ use }) => use !== 'former')
      .map(({ given, family }) => [...given, family].filter((part) => part !== '').join(' '))
      .join(';'),
    birthDate ?? '',
    age?.years.toString() ?? '',
    sexes[sex],
    address?.postcode ?? '',
    previousAddress?.postcode ?? '',
    lineOf(address),
    lineOf(previousAddress),
    phones[0] ?? '',
    email ?? '',
    identifier('NHS'),
    identifier('UPN'),
    identifier('PNC'),
    identifier('CRO'),
    identifier('NINO'),
    identifier('ULN'),
  ]);
}
