import { samplePartnership } from '../sample-partnership.ts';

/** Without accents, apostrophes and case: what an old system keeps. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-złŁ]/g, '')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase();

describe.each([1, 2, 3])('scripted look-ups of seed %i', (seed) => {
  const sample = samplePartnership(seed);
  const lookUp = (name: string) => sample.lookUps.find((found) => found.name === name)!;
  const recordsOf = (personId = '') => {
    const ids = sample.truth.filter((row) => row.personId === personId).map(({ recordId }) => recordId);
    return sample.agencyRecords.filter(({ recordRef: { agency, key } }) => ids.includes(`${agency}/person/${key}`));
  };

  it.each([
    ['known-to-all', ['childrens-social-care', 'youth-justice', 'police', 'health']],
    ['known-to-two', ['childrens-social-care', 'health']],
    ['first-twin', ['childrens-social-care', 'health']],
    ['second-twin', ['youth-justice', 'police']],
    ['father', ['police', 'health']],
    ['son', ['childrens-social-care', 'youth-justice']],
    ['protected', []],
    ['nobody', []],
  ])('%s expects %j', (name, agencies) => expect(lookUp(name).expectedAgencies).toEqual(agencies));

  it('name who exists: the agencies expected hold the person, with the birth date and family name asked', () => {
    for (const { expectedAgencies, personId, request } of sample.lookUps.filter((one) => one.expectedAgencies.length)) {
      const records = recordsOf(personId);
      expect(records.map(({ recordRef }) => recordRef.agency).sort()).toEqual([...expectedAgencies].sort());
      for (const { birthDates, names, protection } of records) {
        expect(birthDates).toEqual([{ value: request.person.birthDate }]);
        expect(names.map(({ family }) => plain(family))).toContain(plain(request.person.family ?? ''));
        expect(protection).toBe('none');
      }
    }
  });

  it('ask about nobody else: no other person has the same names and birth date', () => {
    for (const { personId, request } of sample.lookUps) {
      const { given, family, birthDate } = request.person;
      const same = sample.people.filter(
        (one) => one.given[0] === given && one.family === family && one.birthDate === birthDate,
      );
      expect(same.map(({ id }) => id)).toEqual(personId ? [personId] : []);
    }
  });

  it('let father and son bear one name at one address, and twins one birth date', () => {
    const [father, son] = [lookUp('father').request.person, lookUp('son').request.person];
    expect([father.given, father.family, father.postcode]).toEqual([son.given, son.family, son.postcode]);
    const [first, second] = [lookUp('first-twin').request.person, lookUp('second-twin').request.person];
    expect([first.family, first.birthDate, first.postcode]).toEqual([second.family, second.birthDate, second.postcode]);
    expect(first.given).not.toBe(second.given);
  });
});
