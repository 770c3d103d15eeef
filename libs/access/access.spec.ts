import { parseAs } from '#schemas';
import { lookUpOptionsOf } from './look-up-options-of.ts';
import { sessionEnd } from './session-clock.ts';
import { csrfTokenOf, newSecret, secretHash } from './session-secrets.ts';
import { partnershipFaults } from './partnership-faults.ts';
import { anAgreement, aPartnership, aUser } from './testing/index.ts';

const now = new Date('2026-11-24T10:00:00Z');

describe('lookUpOptionsOf', () => {
  it('offers purposes, bases and other parties of the agreements in force', () => {
    const options = lookUpOptionsOf(aPartnership(), 'childrens-social-care', now);
    expect(parseAs('look-up-options.v1', options)).toBe(options);
    expect(options.purposes.map(({ code }) => code)).toEqual([
      'SAFEGUARDING_CHILD',
      'EARLY_HELP',
      'PREVENT_OFFENDING',
      'VICTIM_CARE',
    ]);
    expect(options.agencies.map(({ id }) => id)).toEqual(['youth-justice', 'police', 'health']);
  });

  it('does not offer s115 to an agency that is no relevant authority', () => {
    const codes = (agency: string) => lookUpOptionsOf(aPartnership(), agency, now).legalBases.map(({ code }) => code);
    expect(codes('police')).toContain('CRIME_AND_DISORDER_ACT_1998_S115');
    expect(codes('health')).not.toContain('CRIME_AND_DISORDER_ACT_1998_S115');
  });

  it('offers nothing when no agreement is in force', () => {
    const lapsed = aPartnership({ agreements: [anAgreement({ inForceTo: '2025-12-31' })] });
    expect(lookUpOptionsOf(lapsed, 'police', now)).toEqual({ purposes: [], legalBases: [], agencies: [] });
  });
});

describe('a session', () => {
  it.each([
    ['10:00', '10:00', '10:15'],
    ['10:00', '12:30', '12:45'],
    ['10:00', '17:55', '18:00'],
  ])('opened at %s and last used at %s ends at %s', (opened, used, end) => {
    const at = (time: string): Date => new Date(`2026-11-24T${time}:00Z`);
    expect(sessionEnd(at(opened), at(used))).toEqual(at(end));
  });

  it('has secrets that neither the stored hash nor the CSRF token gives away', () => {
    const token = newSecret();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(new Set([token, secretHash(token), csrfTokenOf(token), newSecret()]).size).toBe(4);
    expect(secretHash(token)).toBe(secretHash(token));
  });
});

describe('partnershipFaults', () => {
  it('finds nothing wrong with a sound file', () => expect(partnershipFaults(aPartnership())).toEqual([]));

  it('names every place that stands for nothing or stands twice', () => {
    const [first] = aPartnership().agencies;
    const wrong = aPartnership({
      agencies: [first!, first!],
      agreements: [anAgreement({ parties: ['childrens-social-care', 'gone'], inForceTo: '2019-12-31' })],
      users: [aUser({ team: 'gone' }), aUser({ agency: 'gone' })],
    });
    expect(partnershipFaults(wrong)).toEqual([
      '/agencies/1',
      '/agreements/0/parties/1',
      '/agreements/0/inForceTo',
      '/users/1',
      '/users/1',
      '/users/0/team',
      '/users/1/agency',
    ]);
  });
});
