import { faultsOf } from '#schemas';
import { defaultModel, LiveMatcher } from '#matching';
import { reviewOf } from './review-of.ts';
import { anAgencyRecord } from './testing/index.ts';

const stored = {
  id: '018f0000-0000-7000-8000-000000000001',
  state: 'open',
  createdAt: new Date('2026-01-05T10:00:00Z'),
  dueAt: new Date('2026-01-10T10:00:00Z'),
} as const;
const nhs = (value: string) => ({ identifiers: [{ type: 'NHS', value, valid: true }] }) as const;
const other = anAgencyRecord({ recordRef: { agency: 'health', stream: 'person', key: 'H-1' } });

const matcher = new LiveMatcher(defaultModel, 4);

describe('reviewOf', () => {
  it('shows no agency, legacy key, identifier, address, phone or mail', () => {
    const telling = anAgencyRecord({
      recordRef: { agency: 'youth-justice', stream: 'person', key: 'YJ-77' },
      names: [{ use: 'official', given: ['Amina'], family: 'Okonkwo', raw: 'OKONKWO, Amina (YJ-77)' }],
      phones: ['07700 900123'],
      emails: ['amina@example.org'],
      ...nhs('9434765919'),
    });
    const review = reviewOf(stored, telling, other, matcher);
    expect(faultsOf('review.v1', review)).toEqual([]);
    expect(JSON.stringify(review)).not.toMatch(/youth|health|YJ-77|H-1|9434765919|NHS|Quarry|1AA|900123|example/);
    expect(review.left.outwardCodes).toEqual(['SW1A']);
  });

  it('shows no outward code of a protected record', () => {
    const hidden = anAgencyRecord({ protection: 'restricted' });
    expect(reviewOf(stored, hidden, other, matcher).left.outwardCodes).toEqual([]);
  });

  it.each([
    { left: nhs('9434765919'), right: nhs('9434765919'), agreement: 'agree' },
    { left: nhs('9434765919'), right: nhs('4010232137'), agreement: 'differ' },
    { left: nhs('9434765919'), right: {}, agreement: 'not-known' },
  ])('says that identifiers $agreement', ({ left, right, agreement }) => {
    expect(reviewOf(stored, anAgencyRecord(left), anAgencyRecord(right), matcher).identifiers).toBe(agreement);
  });

  it.each([
    { postcode: 'SW1A 1AA', agreement: 'same' },
    { postcode: 'SW1A 2BB', agreement: 'similar' },
    { postcode: 'LL57 2DG', agreement: 'different' },
    { postcode: undefined, agreement: 'not-known' },
  ])('says that addresses are $agreement', ({ postcode, agreement }) => {
    const addresses = postcode === undefined ? [] : [{ lines: ['7 Quarry Lane'], postcode }];
    expect(reviewOf(stored, anAgencyRecord(), anAgencyRecord({ addresses }), matcher).addresses).toBe(agreement);
  });
});
