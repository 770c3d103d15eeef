import type { Flag } from '#schemas';
import { aPartnership } from '#libs/access/testing';
import { flagsOfSubject } from './flags-of-subject.ts';
import { aHandle, anInvolvementEvent } from './testing/index.ts';
import { underLiveTier } from './under-live-tier.ts';

const [made] = flagsOfSubject(
  aHandle('person'),
  [
    {
      recordHandle: aHandle('record'),
      source: {
        agency: 'police',
        stream: 'person',
        version: 1n,
        renewedAt: new Date('2026-11-01T00:00:00Z'),
        protection: 'none',
        involvements: anInvolvementEvent('person', 'police').involvements,
      },
      membership: { version: 1n, subject: aHandle('person'), identityEvidence: 'A' },
    },
  ],
  aPartnership(),
);

function directoryWith(tier: Flag['tier']) {
  const partnership = aPartnership();
  return {
    ...partnership,
    agencies: partnership.agencies.map((agency) => ({
      ...agency,
      streams: agency.streams.map((stream) => ({ ...stream, tier })),
    })),
  };
}

describe('underLiveTier', () => {
  it.each([
    { stored: 'standard', live: 'silent', tier: 'silent' },
    { stored: 'standard', live: 'brokered', tier: 'brokered' },
    { stored: 'silent', live: 'standard', tier: 'silent' },
    { stored: 'brokered', live: 'brokered', tier: 'brokered' },
  ] as const)('is $tier for a $stored flag of a stream that is $live now', ({ stored, live, tier }) => {
    expect(underLiveTier({ ...made!, tier: stored }, directoryWith(live)).tier).toBe(tier);
  });
});
