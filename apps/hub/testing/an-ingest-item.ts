import { createHash } from 'node:crypto';
import type { AgencyRecord, IngestItem } from '#schemas';

/** A row of an agency's stream about a synthetic person; state only what matters to the test. */
export function anIngestItem(
  change: Partial<AgencyRecord> = {},
  { agency = 'police', key = 'P-1', version = '1' } = {},
): IngestItem {
  const stream = 'person';
  const recordHandle = createHash('sha256').update(`${agency} ${key}`).digest('hex').slice(0, 32);
  const record: AgencyRecord = {
    recordRef: { agency, stream, key },
    protection: 'none',
    names: [{ use: 'official', given: ['Kwabena'], family: 'Okafor' }],
    birthDates: [{ value: '2011-04-30' }],
    sex: 'male',
    addresses: [{ lines: ['4 Mill Lane'], postcode: 'ZZ1 1AA' }],
    identifiers: [],
    phones: [],
    emails: [],
    ...change,
  };
  const involved = {
    sourceHandle: recordHandle,
    category: agency === 'police' ? ('POLICE_SAFEGUARDING' as const) : ('CHILD_SOCIAL_CARE' as const),
    involvement: 'active' as const,
    since: '2026-01',
    team: agency === 'police' ? 'safeguarding-unit' : 'assessment-team',
    agreement: 'ISA-1@1',
  };
  return {
    agencyRecord: { recordHandle, agency, stream, version, op: 'upsert', record },
    involvement: {
      recordHandle,
      agency,
      stream,
      version,
      protection: record.protection,
      involvements: [involved],
      receipts: [],
    },
  };
}
