import type { AgencyRecord } from '#schemas';
import { anAgencyRecord } from '#libs/linkage/testing';

const givenNames = [
  ...['Amina', 'Gethin', 'Zofia', 'Kwame', 'Priya', 'Rhys', 'Fatima', 'Owen', 'Grace', 'Yusuf', 'Helen', 'Piotr'],
  ...['Meera', 'Ruth', 'Idris', 'Pavel'],
];
const familyNames = [
  ...['Okonkwo', 'Pritchard', 'Nowak', 'Mensah', 'Sharma', 'Llewellyn', 'Hussain', 'Beckett', 'Adeyemi', 'Whitfield'],
];
const two = (value: number): string => value.toString().padStart(2, '0');

/** Handle of what an agency holds on the n-th person. */
export const handleOfPerson = (agency: 'police' | 'health' | 'quiet', person: number): string =>
  (({ police: 1, health: 2, quiet: 3 })[agency] * 0x1000 + person).toString(16).padStart(8, '0').repeat(4);

/** What an agency holds on the n-th of 160 people, each with names, a birth date and an address of their own. */
export function recordOfPerson(agency: string, person: number): AgencyRecord {
  const given = givenNames[person % givenNames.length] ?? '';
  const family = familyNames[Math.floor(person / givenNames.length)] ?? '';
  const [year, month, day] = [1950 + ((person * 7) % 61), 2 + ((person * 5) % 11), 2 + ((person * 11) % 27)];
  return anAgencyRecord({
    recordRef: { agency, stream: 'person', key: `${agency}-${person.toString()}` },
    names: [{ use: 'official', given: [given], family }],
    birthDates: [{ value: `${year.toString()}-${two(month)}-${two(day)}` }],
    sex: 'unknown',
    addresses: [
      {
        lines: [`${(person + 1).toString()} Quarry Lane`],
        postcode: `SW${(1 + (person % 9)).toString()}A ${(person % 7).toString()}AA`,
      },
    ],
  });
}

/**
 * What an agency holds on the n-th person under another family name and without an address.
 *
 * @param names how many family names further
 */
export function changedRecordOf(agency: string, person: number, names: number): AgencyRecord {
  const another = (person + names * givenNames.length) % (givenNames.length * familyNames.length);
  return { ...recordOfPerson(agency, person), names: recordOfPerson(agency, another).names, addresses: [] };
}
