import type { AgencyId } from '../world/agency-id.ts';
import { agencyHabits } from './agency-habits.ts';
import { fold } from './fold.ts';
import type { Recorded } from './recorded.ts';

const recordedAs = (given: string, family: string, more: Partial<Recorded> = {}): Recorded => ({
  names: [{ use: 'official', given: given.split(' '), family }],
  sex: 'unknown',
  identifiers: [],
  phones: [],
  ...more,
});

describe('fold', () => {
  it.each<[AgencyId, string, string, string]>([
    ['childrens-social-care', 'Siân', "O'Neil", "Siân O'NEIL"],
    ['police', 'Sian', "O'Neil", "SIAN O'NEIL"],
    ['health', 'Łucja', 'Nguyễn', 'Łucja Nguyễn'],
  ])('in %s keeps %s %s as %s, and that is no loss', (agency, given, family, expected) => {
    const { recorded, losses } = fold(recordedAs(given, family), agencyHabits[agency]);
    expect(recorded.names.map((name) => `${name.given.join(' ')} ${name.family}`)).toEqual([expected]);
    expect(losses).toEqual([]);
  });

  it.each<[AgencyId, string, string, string]>([
    ['childrens-social-care', 'Łucja', 'Nguyễn', 'Lucja NGUYEN'],
    ['adult-social-care', 'Ștefan', 'Żak', 'Stefan ZAK'],
    ['police', 'Siân', 'O’Neil', "SIAN O'NEIL"],
    ['housing', 'Þór', 'Straße', '?OR STRASSE'],
    ['childrens-social-care', '李', 'Wang', '? WANG'],
  ])('in %s keeps %s %s as %s, and tells the log', (agency, given, family, expected) => {
    const { recorded, losses } = fold(recordedAs(given, family), agencyHabits[agency]);
    expect(recorded.names.map((name) => `${name.given.join(' ')} ${name.family}`)).toEqual([expected]);
    expect(losses).toEqual([
      expect.objectContaining({ operation: 'letters-folded', field: 'names', after: JSON.stringify(recorded.names) }),
    ]);
    expect(losses[0]?.before).not.toBe(losses[0]?.after);
  });

  it('tells the log of a name that gave way to a column shared with the official one', () => {
    const names = [
      { use: 'official' as const, given: ['Adaeze', 'Mary'], family: 'Eze' },
      { use: 'preferred' as const, given: ['Addy'], family: 'Okafor' },
      { use: 'former' as const, given: ['Ada'], family: 'Obi' },
    ];
    const { recorded, losses } = fold(recordedAs('', '', { names }), agencyHabits['childrens-social-care']);
    const held = [
      { use: 'official', given: ['Adaeze', 'Mary'], family: 'EZE' },
      { use: 'preferred', given: ['Addy'], family: 'EZE' },
      { use: 'former', given: ['Adaeze', 'Mary'], family: 'OBI' },
    ];
    expect(recorded.names).toEqual(held);
    const before = names.map((name) => ({ ...name, family: name.family.toUpperCase() }));
    expect(losses).toEqual([
      { operation: 'columns-shared', field: 'names', before: JSON.stringify(before), after: JSON.stringify(held) },
    ]);
  });

  it.each([
    { given: [], kept: [] },
    { given: ['Mary Ann', 'Jo'], kept: ['MARY ANN', 'JO'] },
    { given: ['Christopher', 'Alexander', 'Jo'], kept: ['CHRISTOPHER', 'ALEXANDE'] },
    { given: ['Christopher Alexander', 'Jo'], kept: ['CHRISTOPHER ALEXANDE'] },
    { given: ['Maximiliana', 'Theodore', 'Jo'], kept: ['MAXIMILIANA', 'THEODORE'] },
  ])('cuts the forenames $given apart from the family name', ({ given, kept }) => {
    const names = [{ use: 'official' as const, given, family: 'Featherstonehaugh-Montgomery' }];
    const { recorded } = fold(recordedAs('', '', { names }), agencyHabits.benefits);
    expect(recorded.names).toEqual([{ use: 'official', given: kept, family: 'FEATHERSTONEHAUGH-MO' }]);
  });

  it('cuts names that a field is too short for, and tells the log of each field', () => {
    const long = recordedAs('Christopher Christopher', 'Featherstonehaugh-Montgomery', {
      fullName: 'MR C FEATHERSTONEHAUGH-MONTGOMERY',
      address: { number: '1', street: 'Łódź Street', town: 'Telford' },
    });
    const { recorded, losses } = fold(long, agencyHabits.benefits);
    expect(recorded.names).toEqual([
      { use: 'official', given: ['CHRISTOPHER', 'CHRISTOP'], family: 'FEATHERSTONEHAUGH-MO' },
    ]);
    expect(losses.map(({ operation, field }) => `${operation} ${field}`)).toEqual([
      'letters-folded address',
      'text-cut names',
      'text-cut fullName',
    ]);
  });
});
