import { SaxesParser } from 'saxes';
import type { Observation } from '../observe/recorded.ts';
import { samplePartnership } from '../sample-partnership.ts';
import { legacyOutputs } from './legacy-outputs.ts';

const anObservation = (change: Partial<Observation> = {}): Observation => ({
  agency: 'childrens-social-care',
  key: 'K1',
  recorded: {
    names: [{ use: 'official', given: ['Siôn', 'Rhys'], family: "O'NEIL" }],
    birthDate: '2012-02-29',
    sex: 'male',
    address: { number: 'Flat 2, 14', street: 'Mill Lane', town: 'Telford', postcode: 'TF1 1AA' },
    identifiers: [],
    phones: [],
  },
  protection: 'unknown',
  since: '2025-05-04',
  involvements: [{ opened: '2025-05-04', category: 'CHILD_SOCIAL_CARE' }],
  receipts: [],
  lastModified: '2026-01-02T10:00:00Z',
  ...change,
});
const today = '2026-11-01';
const sample = samplePartnership();

describe('children.csv', () => {
  it('is windows-1252 with CRLF, dates day first', () => {
    const { childrenCsv } = legacyOutputs([anObservation()], today);
    const row =
      "K1,O'NEIL,Si\xf4n Rhys,,,29/02/2012,Male,,,Flat 2,14 Mill Lane,Telford,TF1 1AA,,assessment-team,04/05/2025,,,,,02/01/2026 10:00:00\r\n";
    expect(Buffer.from(childrenCsv).toString('latin1').split('\r\n').slice(1).join('\r\n')).toBe(row);
  });

  it('of the sample decodes without replacement and has Polish names without their barred l', () => {
    const text = new TextDecoder('windows-1252', { fatal: true }).decode(sample.legacy.childrenCsv);
    expect(text).not.toMatch(/[łŁ?]/);
    expect(text.split('\r\n').filter((line) => line !== '' && line.split(',').length !== 21)).toEqual([]);
  });
});

describe('young-people.xml', () => {
  it('is well formed, with one YoungPerson per record', () => {
    const { legacy, observations } = sample;
    let people = 0;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => (people += name === 'YoungPerson' ? 1 : 0));
    parser.write(new TextDecoder().decode(legacy.youngPeopleXml)).close();
    expect(people).toBe(observations.filter(({ agency }) => agency === 'youth-justice').length);
  });
});

describe('the police rows', () => {
  const { recorded } = anObservation();
  it.each([
    ['1985-04-30', '1985-04-30'],
    ['1985-04', '--041985'],
    ['1985', '1985'],
  ])('write birth date %s as %s', (birthDate, expected) => {
    const { police } = legacyOutputs(
      [anObservation({ agency: 'police', recorded: { ...recorded, birthDate } })],
      today,
    );
    expect(police.rows[0]?.birth_date).toBe(expected);
  });

  it('give each alias a row with the columns of the person', () => {
    const names = [...recorded.names, { use: 'alias' as const, given: [], family: 'Ace' }];
    const { police } = legacyOutputs([anObservation({ agency: 'police', recorded: { ...recorded, names } })], today);
    expect(police.rows[1]).toMatchObject({
      alias_no: 1,
      surname: 'Ace',
      forename_1: null,
      birth_date: null,
      town: 'Telford',
    });
    expect(police.sql).toContain("('K1', 0, 'O''NEIL', 'Siôn', 'Rhys', '2012-02-29', 'M')");
  });
});

describe('the HL7 messages', () => {
  it('tell additions, then changes, then merges', () => {
    const { recorded } = anObservation();
    const survivor = anObservation({ agency: 'health', key: 'M1', before: { ...recorded, sex: 'unknown' } });
    const retired = anObservation({ agency: 'health', key: 'M2', mergedInto: 'M1' });
    const { hl7Messages } = legacyOutputs([survivor, retired], today);
    expect(hl7Messages.map((message) => /ADT\^(A\d\d)/.exec(message)?.[1])).toEqual(['A28', 'A28', 'A31', 'A40']);
    const control = hl7Messages[3]?.split('|')[9] ?? '';
    expect(control).toMatch(/^SP[0-9A-F]{16}$/);
    expect(hl7Messages[3]).toBe(
      [
        `MSH|^~\\&|PAS|HEALTH|SIGNPOST|HUB|20261101060000||ADT^A40^ADT_A39|${control}|P|2.4|||||GBR|UNICODE UTF-8`,
        'EVN|A40|20260102100000||||20250504',
        "PID|1||M1^^^HEALTH^MR||O'NEIL^Siôn^Rhys^^^^L||20120229|M|||Flat 2^14 Mill Lane^Telford^^TF1 1AA^^H",
        'PD1',
        'MRG|M2^^^HEALTH^MR',
        '',
      ].join('\r'),
    );
  });

  it('give every message of the sample a control id of its own, the same whatever stands around it', () => {
    const controls = sample.legacy.hl7Messages.map((message) => message.split('|')[9] ?? '');
    expect(new Set(controls).size).toBe(controls.length);
    const one = sample.observations.filter(({ agency }) => agency === 'health').slice(7, 8);
    expect(controls).toContain(legacyOutputs(one, today).hl7Messages[0]?.split('|')[9]);
  });
});
