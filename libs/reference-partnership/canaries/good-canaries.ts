import type { Identifier, PersonName } from '#schemas';
import type { Observation } from '../observe/recorded.ts';
import { sampleAgencyIds as agencyIds, type SampleAgencyId as AgencyId } from '../world/agency-id.ts';
import { type Canary, canaryOf } from './canary.ts';

/** Which fields of each format hold a text that a good record may fill freely. */
const freeFields = {
  key: ['PERSON_ID', 'CaseReference', 'person_id', 'PID-3 MR'],
  family: ['SURNAME', 'PersonFamilyName', 'surname', 'PID-5 family'],
  given: ['FORENAMES', 'PersonGivenName', 'forename_1', 'PID-5 given'],
  second: ['FORENAMES second', 'PersonGivenName second', 'forename_2', 'PID-5 middle'],
  otherGiven: ['KNOWN_AS', 'KnownAs PersonGivenName', 'alias forename_1', 'PID-5 alias given'],
  otherFamily: ['PREVIOUS_SURNAME', 'KnownAs PersonFamilyName', 'alias surname', 'PID-5 former family'],
  title: ['', 'PersonNameTitle', '', 'PID-5 title'],
  nhs: ['NHS_NO', '', '', 'PID-3 NH'],
  upn: ['UPN', 'UniquePupilNumber', '', ''],
  pnc: ['', 'PoliceNationalComputerId', 'pnc_id', ''],
  cro: ['', '', 'cro_no', ''],
  street: ['ADDRESS_1', 'StreetDescription', 'address_line_1', 'PID-11 street'],
  town: ['TOWN', 'Town', 'town', 'PID-11 town'],
  postcode: ['POSTCODE', 'PostCode', 'postcode', 'PID-11 postcode'],
  phone: ['', '', '', 'PID-13'],
} as const;

/** Old birth dates of nobody in the sample: a date must be a date to be taken. */
const birthDates = ['1917-03-21', '1917-05-22', '1917-07-23', '1917-10-24'] as const;

type Field = keyof typeof freeFields;

const at = (agency: AgencyId): number => agencyIds.indexOf(agency);

/** A postcode holds twelve characters at most. */
const textOf = (agency: AgencyId, field: Field): string => {
  const name = freeFields[field][at(agency)] ?? '';
  if (name === '') return '';
  return field === 'postcode' ? `Qzx${'CYPH'.charAt(at(agency))} 1PC` : canaryOf(agency, name, 'good');
};

function goodObservation(agency: AgencyId, today: string): Observation {
  const text = (field: Field): string => textOf(agency, field);
  const identifier = (type: Identifier['type'], field: Field): Identifier[] =>
    text(field) === '' ? [] : [{ type, value: text(field), valid: false }];
  const names: PersonName[] = [
    { use: 'official', given: [text('given'), text('second')], family: text('family') },
    agency === 'childrens-social-care'
      ? { use: 'preferred', given: [text('otherGiven')], family: text('family') }
      : { use: 'alias', given: [text('otherGiven')], family: text('otherFamily') },
    ...(agency === 'childrens-social-care'
      ? [{ use: 'former' as const, given: [text('given')], family: text('otherFamily') }]
      : []),
  ];
  const recorded = {
    names,
    ...(text('title') && { title: text('title') }),
    birthDate: birthDates[at(agency)] ?? '',
    sex: 'unknown' as const,
    address: {
      number: '',
      street: text('street'),
      town: text('town'),
      postcode: text('postcode'),
      ...(agency === 'youth-justice' && { uprn: '999917171717' }),
    },
    identifiers: [
      ...identifier('NHS', 'nhs'),
      ...identifier('UPN', 'upn'),
      ...identifier('PNC', 'pnc'),
      ...identifier('CRO', 'cro'),
    ],
    phones: text('phone') === '' ? [] : [text('phone')],
  };
  return {
    agency,
    key: text('key'),
    recorded,
    protection: 'none',
    since: '2024-02-12',
    involvements: [{ opened: '2024-02-12', category: 'OTHER' }],
    receipts: [],
    lastModified: `${today}T09:00:00Z`,
    ...(agency === 'health' && { before: { ...recorded, sex: 'female' as const } }),
  };
}

function canariesOf(agency: AgencyId): readonly Canary[] {
  const birthDate = birthDates[at(agency)] ?? '';
  const free = (Object.keys(freeFields) as Field[]).flatMap((field): Canary[] => {
    const text = textOf(agency, field);
    return text === ''
      ? []
      : [{ agency, field: freeFields[field][at(agency)] ?? field, kind: 'good', texts: [text, text.replace(' ', '')] }];
  });
  const forms = [birthDate, birthDate.split('-').reverse().join('/'), birthDate.replaceAll('-', '')];
  return [...free, { agency, field: 'birth date', kind: 'good', texts: forms }];
}

/** One record of each agency that is taken, a canary in every field that may hold one. */
export function goodCanaries(
  agencies: readonly AgencyId[],
  today: string,
): { observations: readonly Observation[]; canaries: readonly Canary[] } {
  return {
    observations: agencies.map((agency) => goodObservation(agency, today)),
    canaries: agencies.flatMap(canariesOf),
  };
}
