import { addressPart, britishStyle, family, given, identifier, key, styledFields } from './sheets/fields.ts';
import { csvView } from './sheets/csv-view.ts';

const { birthDate, sex, protection, opened, closed, receipts, lastModified } = styledFields(britishStyle);

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
  INVOLVEMENT_START: opened(0),
  INVOLVEMENT_END: closed(0),
  INVOLVEMENT_2_START: opened(1),
  INVOLVEMENT_2_END: closed(1),
  EVENTS: receipts,
  LAST_MODIFIED: lastModified,
};

/** The view of the children's case system: windows-1252, CRLF. */
export const childrenCsv = csvView('children', childrenColumns, 'windows-1252');
