import type { Flag } from '#schemas';
import { fromFlagRow, toFlagRow } from './flag-row.ts';
import { fromIndexedRecordRow, toIndexedRecordRow } from './indexed-record-row.ts';

const flag: Flag = {
  id: '018f0000-0000-8000-8000-000000000001',
  subject: 'a'.repeat(32),
  owner: 'police',
  sourceHandle: 'b'.repeat(32),
  category: 'POLICE_SAFEGUARDING',
  involvement: 'recent',
  since: '2024-01',
  ended: '2026-06',
  reviewBy: '2028-11-24',
  team: 'safeguarding-unit',
  lead: { role: 'officer', acceptedAt: '2026-11-24T10:00:00.000Z', until: '2027-01-01' },
  tier: 'brokered',
  legal: {
    regime: 'DPA_PART_3',
    article6: '6(1)(c)',
    article9: 'none',
    powers: ['CHILDREN_ACT_2004_S11'],
    agreement: 'ISA-1@1',
    purposes: ['SAFEGUARDING_CHILD'],
  },
  retention: { rule: 'CONTACT_END_N', disposeAfter: '2033-06', hold: true },
  identityEvidence: 'A',
  provenance: { stream: 'person', recordHandle: 'c'.repeat(32) },
  subjectInformed: 'no',
  version: '9007199254740993',
};

describe('the row of a flag', () => {
  it('gives the flag back, with and without what may be absent', () => {
    expect(fromFlagRow(toFlagRow(flag))).toEqual(flag);
    const bare = Object.fromEntries(
      Object.entries(flag).filter(([name]) => name !== 'ended' && name !== 'lead'),
    ) as unknown as Flag;
    expect(fromFlagRow(toFlagRow(bare))).toEqual(bare);
  });
});

describe('the row of a record', () => {
  it.each([
    { recordHandle: 'c'.repeat(32) },
    { recordHandle: 'c'.repeat(32), membership: { version: 9007199254740993n, identityEvidence: 'B' as const } },
    {
      recordHandle: 'c'.repeat(32),
      source: {
        agency: 'police',
        stream: 'person',
        version: 9007199254740993n,
        renewedAt: new Date('2026-11-24T10:00:00Z'),
        protection: 'unknown' as const,
        involvements: [],
      },
      membership: { version: 1n, subject: 'a'.repeat(32), identityEvidence: 'A' as const },
    },
  ])('gives the record back', (record) => {
    expect(fromIndexedRecordRow(toIndexedRecordRow(record))).toEqual(record);
  });
});
