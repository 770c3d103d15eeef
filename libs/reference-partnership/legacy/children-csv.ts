import { addressPart, britishStyle, family, given, identifier, key, styledFields } from './sheets/fields.ts';
import { csvView } from './sheets/csv-view.ts';

const { birthDate, sex, protection, since, ended, lastModifiedDay } = styledFields(britishStyle);

/** Columns of the children's social care export, in order. */
export const childrenColumns = {
  PERSON_ID: key,
  SURNAME: family('official'),
  FORENAMES: given('official'),
  KNOWN_AS: given('preferred'),
  PREVIOUS_SURNAME: family('former'),
  DOB: birthDate,
  GENDER: sex,
  NHS_NO: identifier('NHS'),
  UPN: identifier('UPN'),
  ADDRESS_1: addressPart('line-1'),
  ADDRESS_2: addressPart('line-2'),
  TOWN: addressPart('town'),
  POSTCODE: addressPart('postcode'),
  SENSITIVE_FLAG: protection,
  TEAM: () => 'assessment-team',
  INVOLVEMENT_START: since,
  INVOLVEMENT_END: ended,
  LAST_MODIFIED: lastModifiedDay,
};

/** The view of the children's case system: windows-1252, CRLF. */
export const childrenCsv = csvView('children', childrenColumns, 'windows-1252');
