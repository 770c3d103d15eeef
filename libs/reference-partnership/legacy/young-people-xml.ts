import type { PersonName } from '#schemas';
import type { Change, Observation, RecordedAddress } from '../observe/recorded.ts';
import { addressLines } from './address-lines.ts';
import type { StreamedFormat } from './legacy-format.ts';
import { leavesKeyAlone, otherKeyOf } from './sheets/columns.ts';
import { element, nested } from './xml-text.ts';

const namespaces = [
  'xmlns="urn:example:youth-justice:extract:1"',
  'xmlns:pd="http://www.govtalk.gov.uk/people/PersonDescriptives"',
  'xmlns:apd="http://www.govtalk.gov.uk/people/AddressAndPersonalDetails"',
  'xmlns:bs="http://www.govtalk.gov.uk/people/bs7666"',
].join(' ');

const genders = { male: '1', female: '2', unknown: '0', indeterminate: '9' } as const;

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
function youngPerson({ key, recorded, protection, involvements, receipts, lastModified }: Observation): string {
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
    ...involvements.map(({ opened, closed }) =>
      nested('Intervention', element('StartDate', opened), element('EndDate', closed)),
    ),
    ...receipts.map((receipt) => nested('Event', element('Type', receipt.class), element('Date', receipt.day))),
    element('LastModified', lastModified),
  );
}

/** One change of the extract: the young person as now known, or the reference alone of a case that is gone. */
function changed(change: Change): string {
  return nested(
    'Change',
    element('Operation', change.operation),
    element('OtherCaseReference', otherKeyOf(change)),
    leavesKeyAlone(change)
      ? nested('Gone', element('CaseReference', change.observation.key))
      : youngPerson(change.observation),
  );
}

/** The extract as the youth justice case system drops it: e-GIF/GovTalk style, UTF-8, LF. */
export const youngPeopleXml: StreamedFormat = {
  kind: 'streamed',
  fileName: (kind) => (kind === 'full' ? 'young-people.xml' : 'young-people-changes.xml'),
  encoding: 'utf-8',
  separator: '',
  head: () => `<?xml version="1.0" encoding="UTF-8"?>\n<YouthJusticeExtract ${namespaces}>\n`,
  row: (observation) => (observation.mergedInto === undefined ? `${youngPerson(observation)}\n` : ''),
  change: (change) => `${changed(change)}\n`,
  foot: () => '</YouthJusticeExtract>\n',
};
