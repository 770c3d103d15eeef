import { areApartByLaw, type IdentityDates, identityDaysOf } from './identity-days.ts';

function areApart(one: IdentityDates, other: IdentityDates): boolean {
  const days = [one, other].map(identityDaysOf);
  const columns = {
    since: Int32Array.from(days, ({ since }) => since),
    from: Int32Array.from(days, ({ from }) => from),
  };
  const [there, back] = [areApartByLaw(columns, [0], [1]), areApartByLaw(columns, [1], [0])];
  expect(back).toBe(there);
  return there;
}

describe('areApartByLaw', () => {
  const isNew = { identitySince: '2024-05-03', recordedFrom: '2024-06-01' };
  it.each<[string, IdentityDates, IdentityDates, boolean]>([
    ['two records without a new identity', {}, { recordedFrom: '2001' }, false],
    ['a record from before it', isNew, { recordedFrom: '2024-05-02' }, true],
    ['a record of that very day', isNew, { recordedFrom: '2024-05-03' }, false],
    ['a record of which nobody says since when', isNew, {}, true],
    ['a record of that year', isNew, { recordedFrom: '2024' }, true],
    ['another record of the new identity, opened earlier', isNew, { ...isNew, recordedFrom: '2010-01-01' }, false],
    ['a record of a later identity', isNew, { identitySince: '2025-01-01' }, true],
    ['a new identity of which the year is known', { identitySince: '2024' }, { recordedFrom: '2024-12-31' }, true],
    ['the year after', { identitySince: '2024' }, { recordedFrom: '2025-01-01' }, false],
  ])('tells %s', (_, one, other, expected) => {
    expect(areApart(one, other)).toBe(expected);
  });
});
