import { anIngestItem } from '../testing/an-ingest-item.ts';
import { itemFaultsOf } from './item-faults.ts';

const own = { agency: 'police', stream: 'person' };
const today = '2026-11-24';

describe('itemFaultsOf', () => {
  it('finds nothing in a good item', () => {
    expect(itemFaultsOf(anIngestItem(), own, today)).toBeUndefined();
  });

  const { agencyRecord, involvement } = anIngestItem();
  const record = agencyRecord.record!;
  const withRecord = (change: object): unknown => ({
    agencyRecord: { ...agencyRecord, record: { ...record, ...change } },
    involvement,
  });

  it.each([
    ['a text item', 'no object', 'RECORD_INVALID', ['/']],
    ['no agency record', { involvement }, 'RECORD_INVALID', ['/agencyRecord']],
    [
      'another agency',
      withRecord({ recordRef: { ...record.recordRef, agency: 'health' } }),
      'RECORD_NOT_YOURS',
      ['/agencyRecord/record/recordRef/agency'],
    ],
    [
      'another stream',
      { agencyRecord, involvement: { ...involvement, stream: 'other' } },
      'RECORD_NOT_YOURS',
      ['/involvement/stream'],
    ],
    [
      'an upsert without record',
      { agencyRecord: { ...agencyRecord, record: undefined } },
      'RECORD_INVALID',
      ['/agencyRecord/record'],
    ],
    [
      'a merge without the retired record',
      { agencyRecord: { ...agencyRecord, op: 'merge' } },
      'RECORD_INVALID',
      ['/agencyRecord/retired'],
    ],
    [
      'an involvement of another record',
      { agencyRecord, involvement: { ...involvement, recordHandle: 'f'.repeat(32) } },
      'RECORD_INVALID',
      ['/involvement/recordHandle'],
    ],
    [
      'an involvement of another version',
      { agencyRecord, involvement: { ...involvement, version: '9' } },
      'RECORD_INVALID',
      ['/involvement/version'],
    ],
    [
      'a protection that only one part knows',
      withRecord({ protection: 'restricted' }),
      'RECORD_INVALID',
      ['/involvement/protection'],
    ],
    [
      'a birth date in 2090',
      withRecord({ birthDates: [{ value: '2090-01-01' }] }),
      'DATE_IN_FUTURE',
      ['/agencyRecord/record/birthDates/0/value'],
    ],
    [
      'a false check digit called valid',
      withRecord({ identifiers: [{ type: 'NHS', value: '9434765918', valid: true }] }),
      'RECORD_INVALID',
      ['/agencyRecord/record/identifiers/0/valid'],
    ],
    [
      'NUL in a name',
      withRecord({ names: [{ use: 'official', given: ['A\u0000'], family: 'B' }] }),
      'TEXT_FORBIDDEN_CHARACTER',
      ['/agencyRecord/record/names/0/given/0'],
    ],
  ])('refuses %s', (_name, item, code, fields) => {
    const sent: unknown = JSON.parse(JSON.stringify(item));
    expect(itemFaultsOf(sent, own, today)).toEqual({ code, fields });
  });
});
