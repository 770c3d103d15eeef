import {
  addressPart,
  family,
  given,
  identifier,
  key,
  mainframeStyle,
  phone,
  styledFields,
  title,
} from './sheets/fields.ts';
import { fixedWidth, type WideColumns } from './sheets/fixed-width.ts';

const styled = styledFields(mainframeStyle);

/** The claimant record, column by column. */
const claimColumns = {
  PERSON_ID: [12, key],
  NINO: [9, identifier('NINO')],
  TITLE: [8, title],
  SURNAME: [20, family('official')],
  FORENAMES: [20, given('official')],
  ALIAS_SURNAME: [20, family('alias')],
  ALIAS_FORENAMES: [20, given('alias')],
  ALIAS_2_SURNAME: [20, family('alias', 1)],
  ALIAS_2_FORENAMES: [20, given('alias', 1)],
  PREVIOUS_SURNAME: [20, family('former')],
  PREVIOUS_FORENAMES: [20, given('former')],
  DOB: [8, styled.birthDate],
  SEX: [1, styled.sex],
  ADDRESS_1: [32, addressPart('line-1')],
  ADDRESS_2: [32, addressPart('line-2')],
  TOWN: [20, addressPart('town')],
  POSTCODE: [8, addressPart('postcode')],
  PREVIOUS_ADDRESS_1: [32, addressPart('line-1', 'previousAddress')],
  PREVIOUS_ADDRESS_2: [32, addressPart('line-2', 'previousAddress')],
  PREVIOUS_TOWN: [20, addressPart('town', 'previousAddress')],
  PREVIOUS_POSTCODE: [8, addressPart('postcode', 'previousAddress')],
  PHONE: [16, phone(0)],
  SENSITIVE_FLAG: [1, styled.protection],
  INVOLVEMENT_START: [8, styled.opened(0)],
  INVOLVEMENT_END: [8, styled.closed(0)],
  INVOLVEMENT_2_START: [8, styled.opened(1)],
  INVOLVEMENT_2_END: [8, styled.closed(1)],
  EVENTS: [72, styled.receipts],
  LAST_MODIFIED: [14, styled.lastModified],
} as const satisfies WideColumns;

/** The extract of the benefits mainframe. */
export const claimsFixedWidth = fixedWidth('claims', claimColumns);
