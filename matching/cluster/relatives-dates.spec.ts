import { TableComparer } from '../compare/table-comparer.ts';
import { RecordTableBuilder } from '../table/record-table-builder.ts';
import { RelativesDates } from './relatives-dates.ts';

const columns = ['id', 'given', 'family', 'born', 'address'];
const builder = RecordTableBuilder.ofTexts({
  id: 'id',
  mode: 'dedupe',
  columns: {
    given: { is: 'givenName' },
    family: { is: 'familyName' },
    born: { is: 'birthDate', format: 'YYYY-MM-DD' },
    address: { is: 'addressLine' },
  },
});
const taker = builder.file('people.csv', columns);
const home = '26 Candlebeck Close';
for (const [id, given, born, address] of [
  ['a', 'Rebecca', '1968-09-16', home],
  ['b', 'Rebecca', '2002-01-18', home],
  ['c', 'Joan', '1968-09-16', home],
  ['d', 'R', '1968-09-16', home],
  ['e', 'Helen', '2002-01-18', '5 Mossbarrow Drive'],
  ['f', 'Grace', '', home],
] as const)
  taker.add([id, given, 'Carter', born, address]);
const table = builder.build();
const relatives = new RelativesDates(table, new TableComparer(table));
const isAnybody = (): boolean => true;
const place = (id: string): number => table.ids.indexOf(id);

describe('RelativesDates', () => {
  it('finds a date that somebody of another name in the same home holds', () => {
    expect(relatives.isRelatives(place('a'), isAnybody)).toBe(true);
  });

  it.each([
    { id: 'b', why: 'only somebody elsewhere holds it' },
    { id: 'f', why: 'it is not known' },
  ])('finds none where $why', ({ id }) => {
    expect(relatives.isRelatives(place(id), isAnybody)).toBe(false);
  });

  it('takes nobody for a relative who may be the person', () => {
    expect(relatives.isRelatives(place('a'), (holder) => holder !== place('c'))).toBe(false);
  });
});
