import type { AgencyRecord, IngestItem } from '#schemas';

/** A row of the police's stream about a synthetic person; state only what matters to the test. */
export function anIngestItem(
  change: Partial<AgencyRecord> = {},
  { agency = 'police', key = 'P-1', version = '1' } = {},
): IngestItem {
  const stream = 'person';
  const recordHandle = Buffer.from(`${agency}${key}`).toString('hex').padEnd(32, '0').slice(0, 32);
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
    category: 'POLICE_SAFEGUARDING' as const,
    involvement: 'active' as const,
    since: '2026-01',
    team: 'safeguarding-unit',
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
