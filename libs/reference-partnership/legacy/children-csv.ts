import type { Observation, Recorded, RecordedAddress } from '../observe/recorded.ts';
import { toWindows1252 } from './windows-1252.ts';

/** Columns of the children's social care export, in order. */
export const childrenColumns = [
  'PERSON_ID',
  'SURNAME',
  'FORENAMES',
  'KNOWN_AS',
  'PREVIOUS_SURNAME',
  'DOB',
  'GENDER',
  'NHS_NO',
  'UPN',
  'ADDRESS_1',
  'ADDRESS_2',
  'TOWN',
  'POSTCODE',
  'SENSITIVE_FLAG',
  'TEAM',
  'INVOLVEMENT_START',
  'INVOLVEMENT_END',
  'LAST_MODIFIED',
] as const;

/** One row of the export, by column. */
export type ChildrenRow = Readonly<Record<(typeof childrenColumns)[number], string>>;

const genders = { male: 'Male', female: 'Female', indeterminate: 'Indeterminate', unknown: 'Unknown' } as const;
const sensitive = { restricted: 'Y', none: 'N', unknown: '' } as const;

/** dd/mm/yyyy of a whole ISO date. */
const british = (date: string | undefined): string => date?.slice(0, 10).split('-').reverse().join('/') ?? '';

/** First and second address line: a flat stands on a line of its own. */
export function addressLines({ number, street }: RecordedAddress): readonly [string, string] {
  const [flat, house] = number.split(', ');
  const line = [house ?? flat, street].filter((part) => part !== '').join(' ');
  return house ? [flat ?? '', line] : [line, ''];
}

const nameOf = ({ names }: Recorded, use: string) => names.find((name) => name.use === use);
const identifierOf = ({ identifiers }: Recorded, type: string): string =>
  identifiers.find((identifier) => identifier.type === type)?.value ?? '';

/** A row of the export. */
export function childrenRow({ key, recorded, protection, since, ended, lastModified }: Observation): ChildrenRow {
  const [line1, line2] = recorded.address ? addressLines(recorded.address) : ['', ''];
  return {
    PERSON_ID: key,
    SURNAME: nameOf(recorded, 'official')?.family ?? '',
    FORENAMES: nameOf(recorded, 'official')?.given.join(' ') ?? '',
    KNOWN_AS: nameOf(recorded, 'preferred')?.given.join(' ') ?? '',
    PREVIOUS_SURNAME: nameOf(recorded, 'former')?.family ?? '',
    DOB: british(recorded.birthDate),
    GENDER: genders[recorded.sex],
    NHS_NO: identifierOf(recorded, 'NHS'),
    UPN: identifierOf(recorded, 'UPN'),
    ADDRESS_1: line1,
    ADDRESS_2: line2,
    TOWN: recorded.address?.town ?? '',
    POSTCODE: recorded.address?.postcode ?? '',
    SENSITIVE_FLAG: sensitive[protection],
    TEAM: 'assessment-team',
    INVOLVEMENT_START: british(since),
    INVOLVEMENT_END: british(ended),
    LAST_MODIFIED: british(lastModified),
  };
}

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The export as the case system drops it: windows-1252, CRLF, header first. */
export function childrenCsv(rows: readonly ChildrenRow[]): Uint8Array {
  const lines = rows.map((row) => childrenColumns.map((column) => quoted(row[column])).join(','));
  return toWindows1252([childrenColumns.join(','), ...lines, ''].join('\r\n'));
}
