import type { Dwelling, Person } from '../world/person.ts';
import type { RecordedAddress } from './recorded.ts';

/** An address without fault. A flat has no reference of its own here. */
export function addressOf(dwelling: Dwelling, uprn: boolean): RecordedAddress {
  const { number, street, town, postcode } = dwelling;
  return { number, street, town, postcode, ...(uprn && !number.includes(',') && { uprn: dwelling.uprn }) };
}

/** The family name that a person bore on a day. */
export function familyAsOf({ formerNames, family }: Person, asOf: string): string {
  return formerNames.find(({ until }) => asOf < until)?.family ?? family;
}
