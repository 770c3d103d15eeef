import { parseAs } from '#schemas';
import { shownCount } from './shown-count.ts';
import { lookUpsSince, toIndicators } from './to-indicators.ts';

describe('shownCount', () => {
  it.each([
    [0, '0'],
    [1, '1 to 7'],
    [7, '1 to 7'],
    [8, '10'],
    [11, '10'],
    [12, '10'],
    [13, '15'],
    [1001, '1000'],
    [1998, '2000'],
  ])('shows %i as %s', (count, shown) => expect(shownCount(count)).toBe(shown));
});

describe('toIndicators', () => {
  const asOf = new Date('2026-11-24T10:00:00Z');
  const measures = (all: number, standard: number) =>
    parseAs(
      'indicators.v1',
      toIndicators(
        {
          personsKnown: { all, standard },
          personsKnownToSeveral: { all: 3, standard: 2 },
          lookUpsAnswered: 22,
          answersWithNewAgency: 0,
        },
        asOf,
      ),
    ).measures.map(({ shown }) => shown);

  it('counts sensitive flags in totals of 50 or more only', () => {
    expect(measures(50, 40)).toEqual(['50', '1 to 7', '20', '0']);
    expect(measures(49, 40)[0]).toBe('40');
    expect(measures(2, 0)[0]).toBe('0');
  });

  it('looks back 30 days', () => {
    expect(lookUpsSince(asOf)).toEqual(new Date('2026-10-25T10:00:00Z'));
  });
});
