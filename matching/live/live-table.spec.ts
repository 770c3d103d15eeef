import { identityDaysOf } from '../table/identity-days.ts';
import type { IdentityDetails } from './identity-details.ts';
import { LiveTable } from './live-table.ts';
import { valuesOfDetails } from './values-of-details.ts';

const personOf = (given: string, family: string): IdentityDetails => ({
  ...{ names: [{ use: 'official', given: [given], family }], birthDates: [{ value: '1971-02-03' }], sex: 'male' },
  ...{ addresses: [{ lines: ['12 Quarry Lane'], postcode: 'LL12 2DG' }], identifiers: [], phones: [], emails: [] },
});
const put = (table: LiveTable, details: IdentityDetails): number =>
  table.put('police', valuesOfDetails(details), identityDaysOf({ identitySince: '2020-05-05' }));
const textOf = (table: LiveTable): string =>
  JSON.stringify(table.attributes.map(({ values, codeOf }) => [values, [...codeOf.keys()]])).toLowerCase();

describe('LiveTable', () => {
  it('keeps nothing of a record that is given back, but what others hold', () => {
    const table = new LiveTable(4);
    const gone = put(table, personOf('Gethin', 'Pritchard'));
    const kept = put(table, personOf('Zofia', 'Pritchard'));
    const before = table.valuesAt(kept);
    expect(textOf(table)).toContain('gethin');
    table.drop(gone);
    expect(textOf(table)).not.toContain('gethin');
    expect(textOf(table)).toContain('pritchard');
    expect(table.valuesAt(gone).size).toBe(0);
    expect(table.daysAt(gone)).toEqual(identityDaysOf({}));
    expect(table.valuesAt(kept)).toEqual(before);
    table.drop(kept);
    expect(textOf(table)).not.toMatch(/zofia|pritchard|quarry|1971/);
  });

  it('uses the code of a value that is gone for no other', () => {
    const table = new LiveTable(4);
    const codesOf = (place: number) => table.attributes.map(({ codes }) => codes[place]);
    const first = codesOf(put(table, personOf('Gethin', 'Pritchard')));
    table.drop(0);
    const second = codesOf(put(table, personOf('Owen', 'Nowak')));
    for (const [at, code] of second.entries()) if (code !== 0) expect(code).not.toBe(first[at]);
  });

  it('knows after growing what records hold', () => {
    const small = new LiveTable(1);
    put(small, personOf('Gethin', 'Pritchard'));
    const table = small.enlarged(2);
    put(table, personOf('Gethin', 'Nowak'));
    table.drop(0);
    expect(textOf(table)).toContain('gethin');
    expect(textOf(table)).not.toContain('pritchard');
  });
});
