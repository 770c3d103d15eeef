import { defaultModel } from '../models/default-model.ts';
import { aRecord } from '../testing/a-record.ts';
import { linkBatch } from './link-batch.ts';

const records = [
  {
    handle: 'h1',
    agency: 'health',
    record: aRecord({ given: 'Amina', family: 'Hassan', born: '2015-03-04', postcode: 'LS1 4AP' }),
  },
  { handle: 'h2', agency: 'police', record: aRecord({ given: 'AMINA', family: 'HASSAN', born: '2015-03-04' }) },
  {
    handle: 'h3',
    agency: 'health',
    record: aRecord({ given: 'Yusuf', family: 'Hassan', born: '2015-03-04', postcode: 'LS1 4AP' }),
  },
  { handle: 'h4', agency: 'police', record: aRecord({ given: 'Grace', family: 'Okafor', born: '1990-10-11' }) },
];

describe('linkBatch', () => {
  it('links the records of one person and leaves a twin apart', () => {
    const { personOf, pairsCompared, blocksLeftOut } = linkBatch(records, defaultModel);
    expect(personOf).toEqual(
      new Map([
        ['h1', 'h1'],
        ['h2', 'h1'],
        ['h3', 'h3'],
        ['h4', 'h4'],
      ]),
    );
    expect({ pairsCompared, blocksLeftOut }).toEqual({ pairsCompared: 3, blocksLeftOut: 0 });
  });

  it('gives the same answer to the records in another order', () => {
    const turned = linkBatch([...records].reverse(), defaultModel);
    expect(turned.personOf).toEqual(linkBatch(records, defaultModel).personOf);
  });

  it('takes ids from the registry', () => {
    const { personOf } = linkBatch(
      records.map((record, at) => ({ ...record, mintedId: `m${9 - at}` })),
      defaultModel,
    );
    expect(personOf.get('h1')).toBe('m8');
  });

  it('honours decisions', () => {
    const { personOf } = linkBatch(records, defaultModel, { same: [['h3', 'h4']], different: [['h1', 'h2']] });
    expect(personOf).toEqual(
      new Map([
        ['h1', 'h1'],
        ['h2', 'h2'],
        ['h3', 'h3'],
        ['h4', 'h3'],
      ]),
    );
  });
});
