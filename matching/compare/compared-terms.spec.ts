import { aPersonTable } from '../testing/a-person-table.ts';
import { termsOfAttribute } from './compared-terms.ts';

describe('termsOfAttribute', () => {
  it('counts first names by who is called so, whatever further names or initials are written behind them', () => {
    const rows = ['Grace A', 'Grace A', 'Ruth A', 'Omar Grace'].map((given, at) => ({
      id: `${at}`,
      source: 'a',
      given,
      family: 'Hall',
      born: '',
      postcode: '',
    }));
    const table = aPersonTable(rows);
    const { codeOf, counts, known } = termsOfAttribute(
      table,
      table.attributes.findIndex(({ name }) => name === 'given'),
    );
    const countOf = (name: string): number | undefined => counts[codeOf.get(name) ?? -1];
    expect(known).toBe(4);
    expect(['grace', 'ruth', 'omar', 'a'].map(countOf)).toEqual([2, 1, 1, undefined]);
  });
});
