import { faultsOf } from '#schemas';
import { HubError } from '#schemas/errors';
import { checkIdentifier } from '#schemas/identifiers';
import { isPossibleBirthDate } from '#schemas/dates';
import { recordIdOf } from './observe/recorded.ts';
import { referencePartnership } from './reference-partnership.ts';
import { samplePartnership, sampleToday } from './sample-partnership.ts';
import { originGroups } from './names/origin-names.ts';
import { operationRates } from './observe/operation-rates.ts';
import { agencyIds, sampleAgencyIds } from './world/agency-id.ts';

const sample = samplePartnership();
const share = (count: number, of: number): number => count / of;

describe('samplePartnership', () => {
  it('has 2,000 people and about 3,500 records, many people known to several agencies', () => {
    const agenciesOf = new Map<string, Set<string>>();
    for (const { personId, owner } of sample.expectedFlags)
      agenciesOf.set(personId, (agenciesOf.get(personId) ?? new Set()).add(owner));
    const knownTo = (n: number): number => [...agenciesOf.values()].filter(({ size }) => size === n).length;
    // Identities that ended come on top.
    expect(sample.people.filter(({ knownUntil }) => knownUntil === undefined)).toHaveLength(2000);
    expect(Math.abs(sample.agencyRecords.length - 3500)).toBeLessThan(200);
    expect(knownTo(2)).toBeGreaterThan(500);
    expect(knownTo(3)).toBeGreaterThan(100);
    expect(knownTo(4)).toBeGreaterThan(20);
  });

  it.each(sampleAgencyIds)('has duplicates within %s', (agency) => {
    const own = sample.truth.filter(({ recordId, mergedInto }) => recordId.startsWith(`${agency}/`) && !mergedInto);
    expect(own.length - new Set(own.map(({ personId }) => personId)).size).toBeGreaterThan(2);
  });

  it('holds every group of names, twins, same-name parents, siblings, changed names and people who moved', () => {
    const kinds = new Set(sample.relations.map(({ kind }) => kind));
    expect([...new Set(sample.people.map(({ origin }) => origin))].sort()).toEqual([...originGroups].sort());
    for (const kind of [
      'co-tenant',
      'parent',
      'partner',
      'ex-partner',
      'same-name-parent',
      'same-name-stranger',
      'sibling',
      'twin',
      'triplet',
      'cousin',
      'foster-parent',
      'adopted-identity',
    ] as const)
      expect(kinds).toContain(kind);
    expect(sample.people.filter(({ formerNames }) => formerNames.length > 0).length).toBeGreaterThan(100);
    expect(sample.people.filter(({ homes }) => homes.length > 1).length).toBeGreaterThan(400);
  });

  it('gives each agency record the schema of the hub, with a birth date that can be', () => {
    const wrong = sample.agencyRecords.flatMap((record) => faultsOf('agency-record.v1', record));
    expect(wrong).toEqual([]);
    const dates = sample.agencyRecords.flatMap(({ birthDates }) =>
      birthDates.filter(({ placeholder }) => !placeholder).map(({ value }) => value),
    );
    expect(dates.filter((date) => !isPossibleBirthDate(date, sampleToday))).toEqual([]);
  });

  it('says of each identifier what its check digit says, and gives no two people the same', () => {
    const said = sample.agencyRecords.flatMap(({ identifiers }) => identifiers);
    expect(said.filter(({ type, value, valid }) => checkIdentifier(type, value).valid !== valid)).toEqual([]);
    const born = sample.people.flatMap(({ identifiers }) =>
      Object.entries(identifiers).map(([type, value]) => `${type} ${value}`),
    );
    expect(new Set(born).size).toBe(born.length);
    expect(born.filter((text) => text.startsWith('NHS ') && !text.startsWith('NHS 9'))).toEqual([]);
  });

  it('errs in every way of the table, and in a tenth of the records or more', () => {
    const hard = [1, 2, 3].map((seed) =>
      referencePartnership({ people: 2000, agencies: agencyIds, seed, today: sampleToday, profile: 'hard' }),
    );
    const operations = new Set(hard.flatMap(({ corruptions }) => corruptions.map(({ operation }) => operation)));
    // Old systems lose names, letters and ends of names whoever writes.
    for (const loss of ['columns-shared', 'letters-folded', 'text-cut']) expect(operations.delete(loss)).toBe(true);
    expect([...operations].sort()).toEqual(Object.keys(operationRates).sort());
    const touched = new Set(sample.corruptions.map(({ recordId }) => recordId)).size;
    expect(share(touched, sample.truth.length)).toBeGreaterThan(0.1);
    expect(share(touched, sample.truth.length)).toBeLessThan(0.4);
  });

  it('marks few people as protected and says of some that it is not known', () => {
    const markers = sample.agencyRecords.map(({ protection }) => protection);
    const of = (marker: string): number => share(markers.filter((found) => found === marker).length, markers.length);
    expect(of('restricted')).toBeGreaterThan(0.002);
    expect(of('restricted')).toBeLessThan(0.03);
    expect(of('unknown')).toBeGreaterThan(0.01);
    expect(of('unknown')).toBeLessThan(0.08);
  });

  it('knows the truth of every record once, and never in the record', () => {
    const ids = sample.agencyRecords.map(({ recordRef: { agency, key } }) => recordIdOf(agency, key));
    const truth = new Map(sample.truth.map(({ recordId, personId }) => [recordId, personId]));
    expect(truth.size).toBe(sample.truth.length);
    expect(ids.filter((id) => !truth.has(id))).toEqual([]);
    expect(JSON.stringify(sample.agencyRecords)).not.toMatch(/P-0|H-0/);
  });

  it('gives a partnership and look-ups that fulfil their schemas', () => {
    const key = 'A'.repeat(43);
    const connectorKeys = Object.fromEntries(sampleAgencyIds.map((agency) => [agency, key]));
    const partnership = sample.partnership({ issuer: 'http://localhost/idp', connectorKeys });
    expect(faultsOf('partnership.v1', partnership)).toEqual([]);
    expect(sample.lookUps.flatMap(({ request }) => faultsOf('look-up-request.v1', request))).toEqual([]);
    expect(partnership.users.map(({ subject }) => subject)).toContain(sample.lookUps[0]?.asker);
  });
});

describe('referencePartnership', () => {
  const small = { people: 300, seed: 7, today: '2026-11-01' };

  it('changes no record of the others when an agency joins', () => {
    const two = referencePartnership({ ...small, agencies: ['childrens-social-care', 'health'] });
    const four = referencePartnership({ ...small, agencies: sampleAgencyIds });
    expect(four.legacy.childrenCsv).toEqual(two.legacy.childrenCsv);
    expect(four.legacy.hl7Messages).toEqual(two.legacy.hl7Messages);
    expect(two.legacy.police.rows).toEqual([]);
    expect(four.legacy.police.rows.length).toBeGreaterThan(20);
  });

  it('changes no earlier household when more people live in the county', () => {
    const more = referencePartnership({ ...small, people: 400, agencies: sampleAgencyIds });
    const less = referencePartnership({ ...small, agencies: sampleAgencyIds });
    const lastHousehold = less.people.at(-1)?.household;
    const whole = less.people.filter(({ household }) => household !== lastHousehold);
    expect(more.people.slice(0, whole.length)).toEqual(whole);
  });

  it.each([
    { wrong: { people: 5 }, fields: ['people'] },
    { wrong: { seed: -1, today: 'today' }, fields: ['seed', 'today'] },
    { wrong: { agencies: ['police'] as const }, fields: ['agencies'] },
  ])('refuses $fields out of range, all at once', ({ wrong, fields }) => {
    const make = (): unknown => referencePartnership({ ...small, agencies: agencyIds, ...wrong });
    expect(make).toThrow(HubError);
    expect(make).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', details: { fields } }));
  });
});
