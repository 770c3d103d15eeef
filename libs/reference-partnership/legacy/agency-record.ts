import type { Address, AgencyRecord } from '#schemas';
import type { Observation, RecordedAddress } from '../observe/recorded.ts';
import { addressLines } from './address-lines.ts';

function addressOf(recorded: RecordedAddress): Address {
  return {
    lines: [...addressLines(recorded), recorded.town].filter((line) => line !== ''),
    ...(recorded.postcode && { postcode: recorded.postcode }),
    ...(recorded.uprn && { uprn: recorded.uprn }),
  };
}

/** Dates that sources write for an unknown one. */
export const placeholderDates: readonly string[] = ['1900-01-01', '1911-11-11'];

function birthDatesOf(value: string | undefined): AgencyRecord['birthDates'] {
  if (value === undefined) return [];
  return [placeholderDates.includes(value) ? { value, placeholder: true } : { value }];
}

/** The agency record that a perfect parser would make of the record's legacy form. */
export function toAgencyRecord({ agency, key, recorded, protection }: Observation): AgencyRecord {
  const addresses = [recorded.address, recorded.previousAddress].filter((address) => address !== undefined);
  return {
    recordRef: { agency, stream: 'person', key },
    protection,
    names: recorded.names,
    birthDates: birthDatesOf(recorded.birthDate),
    sex: recorded.sex,
    addresses: addresses.map(addressOf),
    identifiers: recorded.identifiers,
    phones: recorded.phones,
    emails: recorded.email ? [recorded.email] : [],
  };
}
