import type { ConnectorMapping } from '#schemas';
import type { HubError } from '#schemas/errors';
import { toSourceNode } from '../source/source-node.ts';
import { compileMapping } from './compile-mapping.ts';
import { failedTestsOf } from './test-mapping.ts';

const today = '2026-11-24';
const mapping: ConnectorMapping = {
  version: '1',
  protection: { from: ['P'], codes: { Y: 'restricted' }, empty: 'unknown', otherwise: 'unknown' },
  names: [],
  birthDates: [],
  sex: { from: ['S'], codes: { m: 'male', F: 'female' }, empty: 'unknown' },
  addresses: [],
  identifiers: [],
  phones: [],
  emails: [],
  involvements: [],
  tests: [],
};
const map = (change: Partial<ConnectorMapping>, given: object) =>
  compileMapping({ ...mapping, ...change })(toSourceNode('record', given), today);

describe('a mapping', () => {
  it.each([
    {
      form: 'slash' as const,
      text: 'SMITH/John Paul',
      name: { given: ['John', 'Paul'], family: 'SMITH', derived: true },
    },
    { form: 'comma' as const, text: 'Smith, John', name: { given: ['John'], family: 'Smith', derived: true } },
    { form: 'spoken' as const, text: 'Jock Taylor', name: { given: ['Jock'], family: 'Taylor', derived: true } },
    {
      form: 'spoken' as const,
      text: 'Mr & Mrs. J A  Okafor',
      name: { given: ['J', 'A'], family: 'Okafor', derived: true },
    },
    { form: 'spoken' as const, text: 'Mr Master', name: { given: [], family: 'Master' } },
    { form: 'spoken' as const, text: 'Siôn', name: { given: [], family: 'Siôn' } },
    { form: 'comma' as const, text: 'Siôn', name: { given: [], family: 'Siôn' } },
  ])('parts the name $text at its $form, and keeps it as it was', ({ form, text, name }) => {
    const { record } = map({ names: [{ use: 'official', form, text: { from: ['N'] } }] }, { N: text });
    expect(record.names).toEqual([{ use: 'official', raw: text, ...name }]);
  });

  it('reads since when somebody lives under a new identity, and since when the source has the record', () => {
    const day = (path: string) => ({ from: [path], format: 'dd/mm/yyyy' as const });
    const rules = { identitySince: day('NEW'), recordedFrom: day('OPENED') };
    expect(map(rules, { NEW: '03/05/2024', OPENED: '01/06/2024' }).record).toMatchObject({
      identitySince: '2024-05-03',
      recordedFrom: '2024-06-01',
    });
    expect(map(rules, {}).record).not.toHaveProperty('identitySince');
    expect(() => map(rules, { NEW: 'yes' })).toThrow('DATE_INVALID');
  });

  it('reads event receipts from elements and from a text that lists them, each of a class that it knows', () => {
    const codes = { ORDER: 'ORDER', AE01: 'AE_ATTENDANCE' };
    const receipts = [
      {
        each: 'Event',
        class: { from: ['Type'], codes, empty: '' },
        day: { from: ['Date'], format: 'yyyy-mm-dd' as const },
      },
      {
        listed: { from: ['EVENTS'], split: ';', by: ' ' },
        class: { from: ['1'], codes, empty: '' },
        day: { from: ['2'], format: 'dd/mm/yyyy' as const },
      },
    ];
    const given = { Event: { Type: 'ORDER', Date: '2026-01-02' }, EVENTS: 'AE01 03/02/2026; AE01 03/02/2026;' };
    expect(map({ receipts }, given).receipts).toEqual([
      { class: 'ORDER', day: '2026-01-02' },
      { class: 'AE_ATTENDANCE', day: '2026-02-03' },
      { class: 'AE_ATTENDANCE', day: '2026-02-03' },
    ]);
    expect(map({ receipts }, {}).receipts).toEqual([]);
    expect(map({}, given).receipts).toEqual([]);
    const faultOf = (fields: object): unknown => {
      try {
        return map({ receipts }, fields);
      } catch (error) {
        const { code, details } = error as HubError;
        return [code, details['fields']];
      }
    };
    expect(faultOf({ Event: { Type: 'Canary', Date: '2026-01-02' } })).toEqual(['CODE_UNKNOWN', ['Type']]);
    expect(faultOf({ EVENTS: 'CANARY 03/02/2026' })).toEqual(['CODE_UNKNOWN', ['EVENTS']]);
    expect(faultOf({ EVENTS: 'AE01 31/02/2026' })).toEqual(['DATE_INVALID', ['EVENTS']]);
    expect(faultOf({ EVENTS: 'AE01' })).toEqual(['RECORD_INVALID', ['EVENTS']]);
  });

  it('takes the first field that has a text, joins, cuts and changes case', () => {
    const phones = [
      { from: ['MOBILE', 'HOME'] },
      { join: ['AREA', 'NUMBER'], with: '-' },
      { from: ['NOTE'], after: 'tel:', before: ';' },
      { from: ['CODE'], case: 'upper' as const },
      { const: 'x', when: { path: 'NONE' } },
    ];
    const given = { MOBILE: ' ', HOME: '1', AREA: '01632', NUMBER: '960123', NOTE: 'call tel: 7; late', CODE: 'ab' };
    expect(map({ phones }, given).record.phones).toEqual(['1', '01632-960123', '7', 'AB']);
  });

  it.each([
    { when: { any: ['A', 'B'] }, given: { B: 'x' }, holds: true },
    { when: { any: ['A', 'B'] }, given: { A: ' ', C: 'x' }, holds: false },
    { when: { none: ['A', 'B'] }, given: { C: 'x' }, holds: true },
    { when: { none: ['A', 'B'] }, given: { B: 'x' }, holds: false },
    { when: { path: 'A', is: ['x'], none: ['B'] }, given: { A: 'x' }, holds: true },
    { when: { path: 'A', is: ['x'], none: ['B'] }, given: { A: 'y' }, holds: false },
    { when: { path: 'A', none: ['B'] }, given: { A: 'x', B: 'y' }, holds: false },
  ])('holds to the condition $when with $given: $holds', ({ when, given, holds }) => {
    expect(map({ phones: [{ const: '1', when }] }, given).record.phones).toEqual(holds ? ['1'] : []);
  });

  it('knows codes in upper and lower case; another one is an error unless the mapping says otherwise', () => {
    expect(map({}, { S: 'M', P: 'what' }).record).toMatchObject({ sex: 'male', protection: 'unknown' });
    expect(() => map({}, { S: 'canary' })).toThrow(
      expect.objectContaining({ code: 'CODE_UNKNOWN', details: { fields: ['S'] } }),
    );
  });

  it('gives no meaning that is in no closed list, whatever the file says', () => {
    const sex = { from: ['S'], codes: { X: 'attack helicopter' }, empty: 'unknown' };
    expect(() => map({ sex }, { S: 'X' })).toThrow(expect.objectContaining({ code: 'CODE_UNKNOWN' }));
  });

  it('reads no code from the prototype of a map', () => {
    expect(() => map({}, { S: 'constructor' })).toThrow(expect.objectContaining({ code: 'CODE_UNKNOWN' }));
  });

  it('marks placeholder birth dates and leaves out those the source does not know', () => {
    const birthDates = [
      { date: { from: ['D'], format: 'dd/mm/yyyy' as const, notKnown: ['99/99/9999'] }, placeholders: ['1900-01-01'] },
    ];
    expect(map({ birthDates }, { D: '01/01/1900' }).record.birthDates).toEqual([
      { value: '1900-01-01', placeholder: true },
    ]);
    expect(map({ birthDates }, { D: '99/99/9999' }).record.birthDates).toEqual([]);
    expect(() => map({ birthDates }, { D: '32/01/1990' })).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
  });

  it.each([
    { ended: '', state: 'active' },
    { ended: '2027-01-01', state: 'active' },
    { ended: '2026-11-23', state: 'recent' },
    { ended: '2025-11-24', state: 'recent' },
    { ended: '2025-11-23', state: 'historic' },
    { ended: '2025-11', state: 'recent' },
  ])('says that an involvement ended on "$ended" is $state on 24 November 2026', ({ ended, state }) => {
    const date = (field: string) => ({ from: [field], format: 'edtf' as const });
    const { involvements } = map(
      { involvements: [{ since: date('A'), ended: date('B') }] },
      { A: '2020-01-31', B: ended },
    );
    expect(involvements[0]).toMatchObject({ involvement: state, since: '2020-01' });
  });

  it('runs its own tests and tells which fields came out otherwise', () => {
    const tests = [
      { title: 'good', given: { S: 'F' }, expect: { sex: 'female', protection: 'unknown' } },
      { title: 'bad', given: { S: 'F' }, expect: { sex: 'male' } },
    ];
    expect(failedTestsOf({ ...mapping, tests })).toEqual([{ pointer: '/tests/1', title: 'bad', fields: ['sex'] }]);
  });
});
