import type { AgencyRecord } from '#schemas';
import { anAgencyRecord } from '#libs/linkage/testing';

const handleOf = (number: number): string => number.toString(16).padStart(8, '0').repeat(4);

/** Handle of what the police hold on the n-th person. */
export const police = (person: number): string => handleOf(person);
/** Handle of what health holds on the n-th person. */
export const health = (person: number): string => handleOf(1000 + person);

const givenNames = ['Amina', 'Gethin', 'Zofia', 'Kwame', 'Priya', 'Rhys', 'Fatima', 'Owen'];
const familyNames = ['Okonkwo', 'Pritchard', 'Nowak', 'Mensah', 'Sharma', 'Llewellyn', 'Hussain', 'Beckett', 'Adeyemi'];

/** What police or health hold on the n-th of 72 people, each with names and a birth date of their own. */
export function recordOf(agency: string, person: number): AgencyRecord {
  const given = givenNames[person % givenNames.length]!;
  const family = familyNames[Math.floor(person / givenNames.length) % familyNames.length]!;
  const day = ((person * 7) % 28) + 1;
  return anAgencyRecord({
    recordRef: { agency, stream: 'person', key: `${agency}-${person.toString()}` },
    names: [{ use: 'official', given: [given], family }],
    birthDates: [
      { value: `${(1960 + person).toString()}-0${((person % 9) + 1).toString()}-${day.toString().padStart(2, '0')}` },
    ],
    sex: 'unknown',
    addresses: [{ lines: [`${(person + 1).toString()} Quarry Lane`], postcode: `SW1A ${(person % 9).toString()}AA` }],
  });
}

/**
 * What police and health hold on the n-th person when it is neither a link nor a stranger: same given name and birth date, another family
 * name, no address.
 */
export function uncertainPairOf(person: number): readonly [police: AgencyRecord, health: AgencyRecord] {
  const nowhere = { ...recordOf('police', person), addresses: [] };
  return [nowhere, { ...recordOf('health', person), names: recordOf('health', person - 40).names, addresses: [] }];
}
