import { csvView } from './sheets/csv-view.ts';
import {
  addressPart,
  britishStyle,
  family,
  given,
  identifier,
  key,
  phone,
  styledFields,
  title,
} from './sheets/fields.ts';

const styled = styledFields(britishStyle);

/** The view of the adults' case system: windows-1252, CRLF, days first. */
export const adultCareCsv = csvView(
  'adults',
  {
    PERSON_ID: key,
    TITLE: title,
    SURNAME: family('official'),
    FORENAMES: given('official'),
    PREFERRED_SURNAME: family('preferred'),
    PREFERRED_FORENAMES: given('preferred'),
    ALIAS_SURNAME: family('alias'),
    ALIAS_FORENAMES: given('alias'),
    PREVIOUS_SURNAME: family('former'),
    PREVIOUS_FORENAMES: given('former'),
    DOB: styled.birthDate,
    GENDER: styled.sex,
    NHS_NO: identifier('NHS'),
    NINO: identifier('NINO'),
    ADDRESS_1: addressPart('line-1'),
    ADDRESS_2: addressPart('line-2'),
    TOWN: addressPart('town'),
    POSTCODE: addressPart('postcode'),
    PHONE: phone(0),
    SENSITIVE_FLAG: styled.protection,
    INVOLVEMENT_START: styled.opened(0),
    INVOLVEMENT_END: styled.closed(0),
    INVOLVEMENT_2_START: styled.opened(1),
    INVOLVEMENT_2_END: styled.closed(1),
    EVENTS: styled.receipts,
    LAST_MODIFIED: styled.lastModified,
  },
  'windows-1252',
);
