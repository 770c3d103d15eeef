import type { AgencyRecord } from '#schemas';

/** The parts of an agency record that identify someone. */
export type IdentityDetails = Pick<
  AgencyRecord,
  'identitySince' | 'recordedFrom' | 'names' | 'birthDates' | 'sex' | 'addresses' | 'identifiers' | 'phones' | 'emails'
>;
