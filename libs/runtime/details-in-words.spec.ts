import { detailsInWords } from './details-in-words.ts';

describe('detailsInWords', () => {
  it.each([
    { title: 'nothing', details: {}, lines: [] },
    {
      title: 'a line for each fault',
      details: { faults: ['A is missing: x, y', 'B is below 1'] },
      lines: ['  A is missing: x, y', '  B is below 1'],
    },
    { title: 'one line for fields', details: { fields: ['/a', '/b'] }, lines: ['  fields: /a, /b'] },
    {
      title: 'other details by name',
      details: { argument: 'file', times: 0 },
      lines: ['  argument: file', '  times: 0'],
    },
    { title: 'no detail without a value', details: { sqlState: undefined, reason: '' }, lines: [] },
  ])('gives $title', ({ details, lines }) => {
    expect(detailsInWords(details)).toEqual(lines);
  });
});
