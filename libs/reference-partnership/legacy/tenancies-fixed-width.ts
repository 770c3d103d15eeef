import {
  addressPart,
  email,
  family,
  fullName,
  given,
  householdRole,
  identifier,
  key,
  mainframeStyle,
  phone,
  styledFields,
  title,
} from './sheets/fields.ts';
import { fixedWidth, type WideColumns } from './sheets/fixed-width.ts';

const styled = styledFields(mainframeStyle);

/** The tenancy record, column by column. */
const tenancyColumns = {
  PERSON_ID: [12, key],
  HOUSEHOLD_ROLE: [6, householdRole],
  TITLE: [8, title],
  FULL_NAME: [24, fullName],
  SURNAME: [24, family('official')],
  FORENAMES: [24, given('official')],
  ALIAS_SURNAME: [24, family('alias')],
  ALIAS_FORENAMES: [24, given('alias')],
  ALIAS_2_SURNAME: [24, family('alias', 1)],
  ALIAS_2_FORENAMES: [24, given('alias', 1)],
  ALIAS_3_SURNAME: [24, family('alias', 2)],
  ALIAS_3_FORENAMES: [24, given('alias', 2)],
  DOB: [8, styled.birthDate],
  SEX: [1, styled.sex],
  NINO: [9, identifier('NINO')],
  ADDRESS_1: [32, addressPart('line-1')],
  ADDRESS_2: [32, addressPart('line-2')],
  TOWN: [20, addressPart('town')],
  POSTCODE: [8, addressPart('postcode')],
  UPRN: [12, addressPart('uprn')],
  PREVIOUS_ADDRESS_1: [32, addressPart('line-1', 'previousAddress')],
  PREVIOUS_ADDRESS_2: [32, addressPart('line-2', 'previousAddress')],
  PREVIOUS_TOWN: [20, addressPart('town', 'previousAddress')],
  PREVIOUS_POSTCODE: [8, addressPart('postcode', 'previousAddress')],
  PHONE: [16, phone(0)],
  PHONE_2: [16, phone(1)],
  EMAIL: [80, email],
  SENSITIVE_FLAG: [1, styled.protection],
  INVOLVEMENT_START: [8, styled.opened(0)],
  INVOLVEMENT_END: [8, styled.closed(0)],
  INVOLVEMENT_2_START: [8, styled.opened(1)],
  INVOLVEMENT_2_END: [8, styled.closed(1)],
  EVENTS: [64, styled.receipts],
  LAST_MODIFIED: [14, styled.lastModified],
} as const satisfies WideColumns;

/** The extract of the housing mainframe. */
export const tenanciesFixedWidth = fixedWidth('tenancies', tenancyColumns);
