import { faultsOf, type AgencyRecord, type Review } from '#schemas';
import { defaultModel } from '#matching';
import { anAgencyRecord } from '../testing/index.ts';
import { ReviewEngine } from './review-engine.ts';
import { reviewOf } from './review-of.ts';
import type { KeptReview, ReviewSurroundings } from './review-rows.ts';
import { shownRecordsOf } from './shown-records-of.ts';

const now = new Date('2026-01-06T10:00:00Z');
const kept: KeptReview = {
  ...{ id: '018f0000-0000-7000-8000-000000000001', queue: 'ordinary', left: 'l0', right: 'r0' },
  ...{ state: 'open', urgency: 'green', opinions: [], questions: [] },
  createdAt: new Date('2026-01-05T10:00:00Z'),
  dueAt: new Date('2026-01-10T10:00:00Z'),
};
const persons = { l: '018f0000-0000-7000-8000-00000000000a', r: '018f0000-0000-7000-8000-00000000000b' } as const;
const other = anAgencyRecord({ recordRef: { agency: 'health', stream: 'person', key: 'H-1' } });
const held = (recordHandle: string, record: AgencyRecord) => ({
  recordHandle,
  personId: persons[recordHandle.startsWith('l') ? 'l' : 'r'],
  record,
});
function reviewed(
  left: AgencyRecord,
  right: AgencyRecord = other,
  parts: Partial<KeptReview> = {},
  around: Partial<ReviewSurroundings> = {},
): Review {
  const surroundings = { records: [held('l0', left), held('r0', right)], toldApart: false, anotherAlike: false };
  const review = reviewOf({ ...kept, ...parts }, { ...surroundings, ...around }, new ReviewEngine(defaultModel), now);
  if (!review) throw new Error('the pair is gone');
  return review;
}
const nhs = (value: string) => ({ identifiers: [{ type: 'NHS', value, valid: true }] }) as const;
const named = (given: string, family = 'Okonkwo') => ({
  names: [{ use: 'official' as const, given: [given], family }],
});

describe('reviewOf', () => {
  it('shows no agency, legacy key, identifier, address, phone or mail', () => {
    const telling = anAgencyRecord({
      recordRef: { agency: 'youth-justice', stream: 'person', key: 'YJ-77' },
      names: [{ use: 'official', given: ['Amina'], family: 'Okonkwo', raw: 'OKONKWO, Amina (YJ-77)' }],
      phones: ['07700 900123'],
      emails: ['amina@example.org'],
      ...nhs('9434765919'),
    });
    const review = reviewed(telling);
    expect(faultsOf('review.v1', review)).toEqual([]);
    expect(JSON.stringify(review)).not.toMatch(/youth|health|YJ-77|H-1|9434765919|NHS|Quarry|1AA|900123|example/);
    expect(review.records[0]?.homes).toEqual([{ outwardCode: 'SW1A' }]);
  });

  it('writes names in one case', () => {
    const { records } = reviewed(anAgencyRecord(named('AMINA-ROSE', "O'BRIEN")));
    expect(records[0]?.names).toEqual([{ use: 'official', given: ['Amina-Rose'], family: "O'Brien" }]);
  });

  it.each([
    { what: 'a protected record', parts: { protection: 'restricted' as const } },
    { what: 'a refuge', parts: { addresses: [{ lines: ['Elm House Refuge'], postcode: 'SW1A 2BB' }] } },
    { what: 'a prison', parts: { addresses: [{ lines: ['HMP Example', '1 Road'], postcode: 'SW1A 2BB' }] } },
  ])('says of $what only whether the address is the same', ({ parts }) => {
    const guarded = anAgencyRecord({ addresses: [{ lines: ['9 High St'], postcode: 'SW1A 2BB' }], ...parts });
    const review = reviewed(guarded);
    expect(review).toMatchObject({ addresses: 'different', records: [{ homes: [] }, {}] });
    expect(review.comparisons.map(({ comparison }) => comparison)).not.toContain('postcode');
    expect(review.comparisons.at(-1)).toMatchObject({ comparison: 'home-and-contact', level: 'different' });
    const sum = review.comparisons.reduce((bits, { matchWeight }) => bits + matchWeight, review.priorWeight);
    expect(sum).toBeCloseTo(review.matchWeight, 9);
    expect(reviewed({ ...guarded, addresses: other.addresses, protection: 'restricted' }).addresses).toBe('same');
  });

  it.each([
    { left: nhs('9434765919'), right: nhs('9434765919'), agreement: 'agree' },
    { left: nhs('9434765919'), right: nhs('4010232137'), agreement: 'differ' },
    { left: nhs('9434765919'), right: {}, agreement: 'not-known' },
  ])('says that identifiers $agreement', ({ left, right, agreement }) => {
    expect(reviewed(anAgencyRecord(left), anAgencyRecord(right)).identifiers).toBe(agreement);
  });

  it.each([
    { postcode: 'SW1A 1AA', agreement: 'same' },
    { postcode: 'SW1A 2BB', agreement: 'similar' },
    { postcode: 'LL57 2DG', agreement: 'different' },
    { postcode: undefined, agreement: 'not-known' },
  ])('says that addresses are $agreement', ({ postcode, agreement }) => {
    const addresses = postcode === undefined ? [] : [{ lines: ['7 Quarry Lane'], postcode }];
    expect(reviewed(anAgencyRecord(), anAgencyRecord({ addresses })).addresses).toBe(agreement);
  });

  it.each([
    { right: named('Amira'), cautions: ['twins'] },
    { right: { ...named('Chidi'), birthDates: [{ value: '2008-01-02' }] }, cautions: ['siblings'] },
    { right: { birthDates: [{ value: '1983-01-02' }] }, cautions: ['parent-and-child'] },
    { right: { ...named('Ben', 'Price'), birthDates: [{ value: '1990-05-06' }] }, cautions: ['one-home'] },
    { right: {}, cautions: [] },
  ])('warns of $cautions', ({ right, cautions }) => {
    expect(reviewed(anAgencyRecord(), anAgencyRecord(right)).cautions).toEqual(cautions);
  });

  it('warns of those who were told apart before, and of another who is alike', () => {
    const { cautions } = reviewed(anAgencyRecord(), other, {}, { toldApart: true, anotherAlike: true });
    expect(cautions).toEqual(['told-apart-before', 'another-alike']);
  });

  it.each([
    { why: 'nothing special', review: reviewed(anAgencyRecord()), second: false },
    { why: 'a protected record', review: reviewed(anAgencyRecord({ protection: 'restricted' })), second: true },
    { why: 'a silent subject', review: reviewed(anAgencyRecord(), other, { queue: 'cleared' }), second: true },
    { why: 'told apart', review: reviewed(anAgencyRecord(), other, {}, { toldApart: true }), second: true },
  ])('asks for a second opinion or not: $why', ({ review, second }) => {
    expect(review.secondOpinion).toBe(second);
  });

  it('does not tell while it is open that both records are of one person', () => {
    const ofOne = { records: [held('l0', other), { ...held('r0', other), personId: persons.l }] };
    const { persons: shown, records } = reviewed(other, other, {}, ofOne);
    expect([shown, records.map(({ person }) => person)]).toEqual([
      [persons.l, persons.l],
      ['first', 'second'],
    ]);
    expect(reviewed(other, other, { state: 'decided' }, ofOne).persons).toEqual([persons.l]);
  });

  it('says of each question to a source whether it waits, is overdue or was answered', () => {
    const question = {
      ...({ id: 'q', reviewId: kept.id, recordHandle: 'r0', question: 'names', askedBy: 'sam' } as const),
      ...{ askedAt: kept.createdAt, dueAt: kept.dueAt },
    };
    const questions = [
      question,
      { ...question, dueAt: kept.createdAt },
      { ...question, answer: 'corrected' as const },
      { ...question, recordHandle: 'gone' },
    ];
    expect(reviewed(anAgencyRecord(), other, { questions }).questions).toMatchObject([
      { record: 2, state: 'asked' },
      { record: 2, state: 'overdue' },
      { record: 2, state: 'answered', answer: 'corrected' },
    ]);
  });
});

describe('shownRecordsOf', () => {
  const some = (whose: 'l' | 'r', count: number) =>
    Array.from({ length: count }, (_, at) => held(`${whose}${at.toString()}`, other));
  const shown = (left: number, right: number) => {
    const result = shownRecordsOf(kept, [...some('l', left), ...some('r', right)]);
    return [result?.records.map(({ held: { recordHandle } }) => recordHandle).join(' '), result?.notShown];
  };

  it.each([
    { left: 1, right: 1, records: 'l0 r0', notShown: 0 },
    { left: 3, right: 2, records: 'l0 l1 l2 r0 r1', notShown: 0 },
    { left: 9, right: 1, records: 'l0 l1 l2 l3 l4 r0', notShown: 4 },
    { left: 1, right: 9, records: 'l0 r0 r1 r2 r3 r4', notShown: 4 },
    { left: 9, right: 9, records: 'l0 l1 l2 r0 r1 r2', notShown: 12 },
  ])('of $left and $right are $records', ({ left, right, records, notShown }) => {
    expect(shown(left, right)).toEqual([records, notShown]);
  });

  it('are the pair alone where both are of one person', () => {
    const ofOne = some('l', 4);
    const result = shownRecordsOf({ left: 'l0', right: 'l2' }, ofOne);
    expect(result?.records.map(({ held: { recordHandle }, person }) => `${recordHandle} ${person}`)).toEqual([
      ...['l0 first', 'l2 second'],
    ]);
    expect(result?.notShown).toBe(0);
  });

  it('are none when one of the pair is gone', () => {
    expect(shown(0, 3)).toEqual([undefined, undefined]);
  });
});
