import type { Address, AgencyRecord } from '#schemas';
import type { Observation, RecordedAddress } from '../observe/recorded.ts';
import { addressLines } from './children-csv.ts';

function addressOf(recorded: RecordedAddress): Address {
  return {
    lines: [...addressLines(recorded), recorded.town].filter((line) => line !== ''),
    ...(recorded.postcode && { postcode: recorded.postcode }),
    ...(recorded.uprn && { uprn: recorded.uprn }),
  };
}

/** The agency record that a perfect parser would make of the record's legacy form. */
export function toAgencyRecord({ agency, key, recorded, protection }: Observation): AgencyRecord {
  const addresses = [recorded.address, recorded.previousAddress].filter((address) => address !== undefined);
  return {
    recordRef: { agency, stream: 'person', key },
    protection,
    names: recorded.names,
    birthDates: recorded.birthDate ? [{ value: recorded.birthDate }] : [],
    sex: recorded.sex,
    addresses: addresses.map(addressOf),
    identifiers: recorded.identifiers,
    phones: recorded.phones,
    emails: recorded.email ? [recorded.email] : [],
  };
}
