import type { PersonName } from '#schemas';
import type { Observation, RecordedAddress } from '../observe/recorded.ts';
import { addressLines } from './children-csv.ts';

const namespaces = [
  'xmlns="urn:example:youth-justice:extract:1"',
  'xmlns:pd="http://www.govtalk.gov.uk/people/PersonDescriptives"',
  'xmlns:apd="http://www.govtalk.gov.uk/people/AddressAndPersonalDetails"',
  'xmlns:bs="http://www.govtalk.gov.uk/people/bs7666"',
].join(' ');

const genders = { male: '1', female: '2', unknown: '0', indeterminate: '9' } as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const element = (name: string, text: string | undefined): string =>
  text === undefined || text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
const nested = (name: string, ...parts: readonly string[]): string => `<${name}>${parts.join('')}</${name}>`;

function nameParts({ given, family }: PersonName): string {
  return given.map((name) => element('pd:PersonGivenName', name)).join('') + element('pd:PersonFamilyName', family);
}

function address(recorded: RecordedAddress, lines: readonly string[] = addressLines(recorded)): string {
  if (!recorded.uprn)
    return nested(
      'apd:UKPostalAddress',
      ...[...lines, recorded.town].map((line) => element('apd:Line', line)),
      element('apd:PostCode', recorded.postcode),
    );
  return nested(
    'bs:BS7666Address',
    nested('bs:PAON', nested('bs:StartRange', element('bs:Number', recorded.number))),
    element('bs:StreetDescription', recorded.street),
    element('bs:Town', recorded.town),
    element('bs:PostCode', recorded.postcode),
    element('bs:UniquePropertyReferenceNumber', recorded.uprn),
  );
}

/** One young person of the extract. */
export function youngPerson({ key, recorded, protection, since, ended }: Observation): string {
  const [official, ...others] = recorded.names;
  const identifier = (type: string): string | undefined =>
    recorded.identifiers.find((found) => found.type === type)?.value;
  return nested(
    'YoungPerson',
    element('CaseReference', key),
    nested('pd:PersonName', element('pd:PersonNameTitle', recorded.title), official ? nameParts(official) : ''),
    ...others.map((name) => nested('KnownAs', nameParts(name))),
    element('pd:PersonBirthDate', recorded.birthDate),
    element('pd:GenderAtBirth', genders[recorded.sex]),
    element('UniquePupilNumber', identifier('UPN')),
    element('PoliceNationalComputerId', identifier('PNC')),
    recorded.address ? address(recorded.address) : '',
    protection === 'unknown' ? '' : element('LocationWithheld', protection === 'restricted' ? 'true' : 'false'),
    nested('Intervention', element('StartDate', since), element('EndDate', ended)),
  );
}

/** The extract as the case system drops it: e-GIF/GovTalk style, UTF-8, LF. */
export function youngPeopleXml(youngPeople: readonly string[]): Uint8Array {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<YouthJusticeExtract ${namespaces}>`];
  return new TextEncoder().encode([...lines, ...youngPeople, '</YouthJusticeExtract>', ''].join('\n'));
}
