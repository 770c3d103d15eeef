import { parseAs } from '#schemas';
import { anAgreement, aPartnership, aViewer } from '#libs/access/testing';
import { addDays, addMonths, addMonthsToDay } from './months.ts';
import { checkLookUp } from './check-look-up.ts';
import { coverageOf } from './coverage-of.ts';
import type { FeedRun } from './feed-run.ts';
import { feedStateOf } from './feed-state-of.ts';
import { flagsOfSubject } from './flags-of-subject.ts';
import type { IndexedRecord } from './indexed-record.ts';
import { notToBeLookedUp } from './indexed-record.ts';
import { involvementFaults } from './involvement-faults.ts';
import { newReceipt } from './new-receipt.ts';
import { noticeTexts } from './notice-texts.ts';
import { aFeedStatus, aHandle, aLookUpRequest, anInvolvement, anInvolvementEvent } from './testing/index.ts';
import { toFeed } from './to-feed.ts';
import { visibleInvolvement } from './visible-involvement.ts';

const subject = aHandle('amina');
const aRecord = (word: string, agency: string, given: Partial<IndexedRecord['source']> = {}): IndexedRecord => ({
  recordHandle: aHandle(word),
  source: {
    agency,
    stream: 'person',
    version: 7n,
    renewedAt: new Date('2026-11-24T10:00:00Z'),
    protection: 'none',
    involvements: anInvolvementEvent(word, agency).involvements,
    ...given,
  },
  membership: { version: 3n, subject, identityEvidence: 'B' },
});

describe('months and days', () => {
  it.each([
    ['2026-11', 2, '2027-01'],
    ['2026-11', -11, '2025-12'],
    ['2026-01', 84, '2033-01'],
  ])('%s and %i months is %s', (month, count, sum) => expect(addMonths(month, count)).toBe(sum));

  it.each([
    ['2026-11-24', 24, '2028-11-24'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('%s and %i months is %s', (day, count, sum) => expect(addMonthsToDay(day, count)).toBe(sum));

  it('counts days over the end of a year', () => expect(addDays('2026-11-24', 90)).toBe('2027-02-22'));
});

describe('flagsOfSubject', () => {
  it('makes a flag of the closed list, with agreement, basis, purposes, review date and retention', () => {
    const [flag] = flagsOfSubject(subject, [aRecord('csc', 'childrens-social-care')], aPartnership());
    expect(parseAs('flag.v1', flag)).toBe(flag);
    expect(flag).toMatchObject({
      subject,
      owner: 'childrens-social-care',
      reviewBy: '2028-11-24',
      tier: 'standard',
      legal: { agreement: 'ISA-1@1', article6: '6(1)(e)', purposes: anAgreement().purposes },
      retention: { rule: 'CONTACT_END_N', disposeAfter: '2033-11', hold: false },
      identityEvidence: 'B',
      subjectInformed: 'unknown',
      version: '7',
    });
  });

  it('gives the same flags under the same ids again, and another id to each involvement', () => {
    const twice = anInvolvement();
    const record = aRecord('csc', 'childrens-social-care', {
      involvements: [twice, twice, anInvolvement({ category: 'EDUCATION' })],
    });
    const flags = flagsOfSubject(subject, [record], aPartnership());
    expect(flagsOfSubject(subject, [record], aPartnership())).toEqual(flags);
    expect(new Set(flags.map(({ id }) => id)).size).toBe(3);
  });

  it('never makes a flag of grade C, of no agreement, or of a deleted record', () => {
    const weak = { ...aRecord('a', 'police'), membership: { version: 1n, subject, identityEvidence: 'C' as const } };
    const unshared = aRecord('b', 'police', { involvements: [anInvolvement({ agreement: 'ISA-9@1' })] });
    const deleted = aRecord('c', 'police', { involvements: [] });
    expect(flagsOfSubject(subject, [weak, unshared, deleted], aPartnership())).toEqual([]);
  });

  it.each([
    ['restricted', 'brokered'],
    ['unknown', 'standard'],
    ['none', 'standard'],
  ] as const)('with protection %s of one record makes all flags %s', (protection, tier) => {
    const records = [aRecord('a', 'police', { protection }), aRecord('b', 'health')];
    expect(flagsOfSubject(subject, records, aPartnership()).map((flag) => flag.tier)).toEqual([tier, tier]);
  });

  it('lifts by a grade C record too, and never lowers a silent flag', () => {
    const weak = aRecord('a', 'police', { protection: 'restricted' });
    const records = [
      { ...weak, membership: { version: 1n, subject, identityEvidence: 'C' as const } },
      aRecord('b', 'health'),
    ];
    expect(flagsOfSubject(subject, records, aPartnership()).map(({ tier }) => tier)).toEqual(['brokered']);
    const silent = aPartnership({
      agencies: aPartnership().agencies.map((agency) => ({
        ...agency,
        streams: agency.streams.map((stream) => ({ ...stream, tier: 'silent' as const })),
      })),
    });
    expect(flagsOfSubject(subject, records, silent)).toMatchObject([{ tier: 'silent', reviewBy: '2027-02-22' }]);
  });

  it('hides the flags of a stream that left the partnership', () => {
    const records = [aRecord('a', 'police', { stream: 'gone' })];
    expect(flagsOfSubject(subject, records, aPartnership())).toMatchObject([{ tier: 'silent' }]);
  });
});

describe('notToBeLookedUp', () => {
  it('counts involvements without a subject or with too little evidence', () => {
    const found = aRecord('a', 'police');
    const { recordHandle, source } = found;
    expect(notToBeLookedUp(found)).toBe(0);
    expect(notToBeLookedUp({ recordHandle, ...(source && { source }) })).toBe(1);
    expect(notToBeLookedUp({ ...found, membership: { version: 1n, subject, identityEvidence: 'C' } })).toBe(1);
    expect(notToBeLookedUp({ ...found, membership: { version: 1n, identityEvidence: 'A' } })).toBe(1);
  });
});

describe('visibleInvolvement', () => {
  const retention = { rule: 'CONTACT_END_N', disposeAfter: '2033-11', hold: true } as const;
  const active = { involvement: 'active', reviewBy: '2028-11-24', retention } as const;
  const recent = { involvement: 'recent', ended: '2026-06', reviewBy: '2028-11-24', retention } as const;
  const historic = { involvement: 'historic', ended: '2020-01', reviewBy: '2028-11-24', retention } as const;

  it.each([
    ['active until its review day', active, '2028-11-24', 'active'],
    ['recent from then on', active, '2028-11-25', 'recent'],
    ['recent for 12 months', active, '2029-11-24', 'recent'],
    ['historic after that', active, '2029-11-25', 'historic'],
    ['historic until its retention ends', active, '2033-11-30', 'historic'],
    ['invisible then, whatever hold there is', active, '2033-12-01', undefined],
    ['recent for 12 months after the end', recent, '2027-06-30', 'recent'],
    ['historic after that', recent, '2027-07-01', 'historic'],
    ['historic from the start', historic, '2026-11-24', 'historic'],
  ])('is %s', (_when, flag, day, shown) => {
    expect(visibleInvolvement(flag, new Date(`${day}T12:00:00Z`))).toBe(shown);
  });
});

describe('feeds', () => {
  const at = new Date('2026-11-24T12:00:00Z');
  const counts = { records: 10, recordsNotFound: 3, notToBeLookedUp: 4 };
  const aRun = (finishedAt: string, state: 'ok' | 'failed' = 'ok'): FeedRun => ({
    agency: 'police',
    stream: 'person',
    ...counts,
    last: aFeedStatus('police', { finishedAt, state }),
    ...(state === 'ok' && { lastGoodAt: new Date(finishedAt) }),
  });

  it.each([
    ['not-connected', undefined],
    ['not-connected', { agency: 'police', stream: 'person', ...counts }],
    ['fresh', aRun('2026-11-23T12:00:00Z')],
    ['stale', aRun('2026-11-23T11:59:59Z')],
    ['down', aRun('2026-11-24T11:00:00Z', 'failed')],
    ['down', { ...aRun('2026-11-24T11:00:00Z', 'failed'), lastGoodAt: at }],
  ] as const)('are %s', (state, run) => expect(feedStateOf(run, 24, at)).toBe(state));

  it('are covered for every other agency, out of scope where not asked', () => {
    const coverage = coverageOf({
      directory: aPartnership(),
      askerAgency: 'health',
      isInScope: (agency) => agency !== 'youth-justice',
      runs: [aRun('2026-11-24T11:00:00Z')],
      at,
    });
    expect(
      coverage.map(({ agency, state, cannotBeLookedUpPercent }) => [agency, state, cannotBeLookedUpPercent]),
    ).toEqual([
      ['childrens-social-care', 'not-connected', undefined],
      ['youth-justice', 'out-of-scope', undefined],
      ['police', 'fresh', 30],
    ]);
  });

  it('are shown to those who keep them running', () => {
    const [agency] = aPartnership().agencies;
    const [stream] = agency!.streams;
    const feed = toFeed(agency!, stream!, aRun('2026-11-24T11:00:00Z'), at);
    expect(parseAs('feed-health.v1', { feeds: [feed] }).feeds).toEqual([feed]);
    expect(feed).toMatchObject({ state: 'fresh', lagSeconds: 3600, deadLettered: 1, notToBeLookedUp: 4 });
  });
});

describe('involvementFaults', () => {
  it('names what the partnership does not know', () => {
    const faults = (given: Parameters<typeof anInvolvementEvent>[2]) =>
      involvementFaults(anInvolvementEvent('a', 'police', given), aPartnership());
    expect(faults({})).toEqual([]);
    expect(faults({ stream: 'custody' })).toEqual(['/stream']);
    expect(faults({ involvements: [anInvolvement({ agreement: 'ISA-1@9' })] })).toEqual([
      '/involvements/0/team',
      '/involvements/0/agreement',
    ]);
  });
});

describe('newReceipt', () => {
  it('has ten characters of Crockford base32, another each time', () => {
    const receipts = Array.from({ length: 200 }, newReceipt);
    for (const receipt of receipts) expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(new Set(receipts).size).toBe(200);
  });
});

describe('noticeTexts', () => {
  it('say that a nil does not mean that nobody knows the person, and fit the answer', () => {
    expect(noticeTexts.NOTHING_TO_SHOW).toBe(
      'No information we can show you. This does not mean that no one knows this person.',
    );
    expect(noticeTexts.AMBIGUOUS).toContain('does not mean that no one knows this person');
    for (const text of Object.values(noticeTexts)) expect(text.length).toBeLessThanOrEqual(600);
  });
});

describe('checkLookUp', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  const check = (request: unknown, partnership = aPartnership(), viewer = aViewer()) =>
    checkLookUp(request, viewer, partnership, now);
  const without = (field: string): unknown =>
    Object.fromEntries(Object.entries(aLookUpRequest()).filter(([name]) => name !== field));

  it('lets a sound question pass', () => expect(check(aLookUpRequest())).toEqual(aLookUpRequest()));

  const refusals: readonly (readonly [what: string, request: unknown, code: string])[] = [
    ['no purpose', without('purpose'), 'PURPOSE_MISSING'],
    ['a blank purpose', { ...aLookUpRequest(), purpose: ' ' }, 'PURPOSE_MISSING'],
    ['no legal basis', without('legalBasis'), 'LEGAL_BASIS_MISSING'],
    ['no case reference', without('caseReference'), 'CASE_REFERENCE_MISSING'],
    ['a blank case reference', { ...aLookUpRequest(), caseReference: '' }, 'CASE_REFERENCE_MISSING'],
    ['nothing at all', undefined, 'REQUEST_INVALID'],
    ['a list', [], 'REQUEST_INVALID'],
    ['no urgency', without('urgency'), 'REQUEST_INVALID'],
    ['a purpose of its own', { ...aLookUpRequest(), purpose: 'DEBT' }, 'REQUEST_INVALID'],
    ['a field too many', { ...aLookUpRequest(), reason: 'x' }, 'REQUEST_INVALID'],
    ['a star for a name', aLookUpRequest({ person: { family: 'Oka*' } }), 'WILDCARD_REFUSED'],
    ['a per cent sign', aLookUpRequest({ person: { given: '%' } }), 'WILDCARD_REFUSED'],
    ['an underscore', aLookUpRequest({ person: { formerFamily: 'O_' } }), 'WILDCARD_REFUSED'],
    [
      'a pattern for an identifier',
      aLookUpRequest({ person: { identifier: { type: 'NHS', value: '94347659??' } } }),
      'WILDCARD_REFUSED',
    ],
    [
      'a pattern for a reference',
      aLookUpRequest({ person: { recordReference: { stream: 'person', key: '1%' } } }),
      'WILDCARD_REFUSED',
    ],
    ['an unknown agency', aLookUpRequest({ agencies: ['police', 'tax-office'] }), 'AGENCY_UNKNOWN'],
    ['a purpose that no agreement names', aLookUpRequest({ purpose: 'COMMUNITY_SAFETY' }), 'PURPOSE_REFUSED'],
  ];
  it.each(refusals.map(([what, request, code]) => ({ what, request, code })))(
    'refuses $what: $code',
    ({ request, code }) => {
      expect(() => check(request)).toThrow(code);
    },
  );

  it('lets an underscore pass in a record reference: legacy keys have them', () => {
    const request = aLookUpRequest({ person: { recordReference: { stream: 'person', key: 'C_17' } } });
    expect(check(request)).toEqual(request);
  });

  it('refuses when no agreement is in force, and the wrong role', () => {
    const lapsed = aPartnership({ agreements: [anAgreement({ inForceTo: '2025-01-01' })] });
    expect(() => check(aLookUpRequest(), lapsed)).toThrow('AGREEMENT_NOT_IN_FORCE');
    expect(() => check(aLookUpRequest(), aPartnership(), aViewer({ roles: ['it-team'] }))).toThrow('ROLE_REFUSED');
  });

  it('never tells a value, nor the name of an unknown field', () => {
    const person = { 'canary*': 'canary*', family: 'canary*' };
    try {
      check({ ...aLookUpRequest(), person });
      throw new Error('was not refused');
    } catch (error) {
      expect(JSON.stringify((error as { details: unknown }).details)).toBe('{"fields":["/person/family"]}');
    }
  });
});
