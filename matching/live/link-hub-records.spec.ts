import { defaultModel } from '../models/default-model.ts';
import { aRecord } from '../testing/a-record.ts';
import { linkHubRecords } from './link-hub-records.ts';

const records = [
  {
    handle: 'h1',
    agency: 'health',
    details: aRecord({ given: 'Amina', family: 'Hassan', born: '2015-03-04', postcode: 'LS1 4AP' }),
  },
  { handle: 'h2', agency: 'police', details: aRecord({ given: 'AMINA', family: 'HASSAN', born: '2015-03-04' }) },
  {
    handle: 'h3',
    agency: 'health',
    details: aRecord({ given: 'Yusuf', family: 'Hassan', born: '2015-03-04', postcode: 'LS1 4AP' }),
  },
  { handle: 'h4', agency: 'police', details: aRecord({ given: 'Grace', family: 'Okafor', born: '1990-10-11' }) },
];

describe('linkHubRecords', () => {
  it('links the records of one person and leaves a twin apart', () => {
    expect(linkHubRecords(records, defaultModel).persons).toEqual([['h1', 'h2'], ['h3'], ['h4']]);
  });

  it('gives the same answer to the records in another order', () => {
    const turned = linkHubRecords([...records].reverse(), defaultModel);
    expect(turned.persons).toEqual(linkHubRecords(records, defaultModel).persons);
  });

  it('honours decisions', () => {
    const { persons } = linkHubRecords(records, defaultModel, { same: [['h3', 'h4']], different: [['h1', 'h2']] });
    expect(persons).toEqual([['h1'], ['h2'], ['h3', 'h4']]);
  });
});
