import type { PersonName } from '#schemas';
import type { Change, Observation } from '../observe/recorded.ts';
import { addressLines } from './address-lines.ts';
import type { StreamedFormat } from './legacy-format.ts';
import { leavesKeyAlone, otherKeyOf } from './sheets/columns.ts';
import { element, nested } from './xml-text.ts';

const sexes = { male: 'M', female: 'F', indeterminate: 'I', unknown: 'U' } as const;
const nameElements = {
  official: 'LegalName',
  preferred: 'PreferredName',
  alias: 'OtherName',
  former: 'FormerName',
} as const;

const nameOf = ({ use, given, family }: PersonName): string =>
  nested(nameElements[use], ...given.map((name) => element('Forename', name)), element('Surname', family));

/** One pupil of the return. */
function pupil({ key, recorded, protection, involvements, receipts, lastModified }: Observation): string {
  const { names, birthDate, sex, address, identifiers } = recorded;
  const identifier = (type: string): string | undefined => identifiers.find((one) => one.type === type)?.value;
  return nested(
    'Pupil',
    nested(
      'PupilIdentifiers',
      element('LocalPupilID', key),
      element('UPN', identifier('UPN')),
      element('UniqueLearnerNumber', identifier('ULN')),
      ...names.map(nameOf),
      element('PersonBirthDate', birthDate),
      element('Sex', sexes[sex]),
    ),
    address
      ? nested(
          'Address',
          ...[...addressLines(address), address.town].map((line) => element('AddressLine', line)),
          element('PostCode', address.postcode),
        )
      : '',
    protection === 'unknown' ? '' : element('AddressWithheld', protection === 'restricted' ? 'true' : 'false'),
    ...involvements.map(({ opened, closed }) =>
      nested('Enrolment', element('EntryDate', opened), element('LeavingDate', closed)),
    ),
    ...receipts.map((receipt) => nested('Event', element('Type', receipt.class), element('Date', receipt.day))),
    element('LastModified', lastModified),
  );
}

function changed(change: Change): string {
  return nested(
    'Change',
    element('Operation', change.operation),
    element('OtherPupilID', otherKeyOf(change)),
    leavesKeyAlone(change)
      ? nested('Gone', nested('PupilIdentifiers', element('LocalPupilID', change.observation.key)))
      : pupil(change.observation),
  );
}

const header = (kind: string, day: string): string =>
  nested(
    'Header',
    nested(
      'CollectionDetails',
      element('Collection', 'SchoolCensus'),
      element('Year', day.slice(0, 4)),
      element('ReferenceDate', day),
    ),
    nested('Source', element('SourceLevel', 'L'), element('LEA', '999'), element('Content', kind)),
  );

/** The pupils of the county's schools: XML of our own, with a message header as the Department for Education's censuses have; no census of theirs names pupils. */
export const pupilsXml: StreamedFormat = {
  kind: 'streamed',
  fileName: (kind) => (kind === 'full' ? 'pupils.xml' : 'pupils-changes.xml'),
  encoding: 'utf-8',
  separator: '',
  head: (kind, day) => `<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n${header(kind, day)}\n<Pupils>\n`,
  row: (observation) => (observation.mergedInto === undefined ? `${pupil(observation)}\n` : ''),
  change: (change) => `${changed(change)}\n`,
  foot: () => '</Pupils>\n</Message>\n',
};
