import { defaultModel } from '../models/default-model.ts';
import { aRecord } from '../testing/a-record.ts';
import { linkHubRecords } from './link-hub-records.ts';
import { LiveMatcher } from './live-matcher.ts';
import { resolve } from './resolve.ts';
import type { HubRecord } from './table-of-details.ts';

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

  it('decides as live work does on a record that may be of the old or the new identity, in whatever order of handles', () => {
    const grace = { given: 'Grace', family: 'Okafor', born: '1990-10-11' };
    const kinds = {
      old: aRecord(grace),
      older: aRecord(grace),
      renewed: { ...aRecord(grace), identitySince: '2020-01-01' },
      since: { ...aRecord(grace), recordedFrom: '2021-01-01' },
    };
    for (const names of ordersOf(Object.keys(kinds) as (keyof typeof kinds)[])) {
      const held = names.map((name, at) => ({ handle: `h${at}`, agency: 'health', details: kinds[name] }));
      const live = new Map<string, string[]>();
      for (const [handle, person] of liveOf(held)) live.set(person, [...(live.get(person) ?? []), handle]);
      const inWords = (persons: Iterable<readonly string[]>) =>
        [...persons].map((handles) => [...handles].sort().join()).sort();
      const { persons } = linkHubRecords(held, defaultModel);
      expect(inWords(persons)).toEqual(inWords(live.values()));
      expect(persons.find((handles) => handles.includes(`h${names.indexOf('renewed')}`))).toHaveLength(1);
    }
  });
});

/** Person by handle, as live work decides on all of the records together. */
function liveOf(held: readonly HubRecord[]): ReadonlyMap<string, string> {
  const matcher = new LiveMatcher(defaultModel, held.length);
  for (const { handle, agency, details } of held) matcher.hold(handle, 1n, agency, details);
  const edges = held.flatMap(({ handle: left }, at) =>
    held
      .slice(at + 1)
      .map(({ handle: right }) => ({ left, right, matchWeight: matcher.weigh(left, right) }))
      .filter(({ matchWeight }) => matchWeight >= defaultModel.thresholds.review),
  );
  const records = held.map(({ handle }) => ({ handle, mintedId: handle }));
  return resolve({ records, edges }, { same: [], different: [] }, { personOf: new Map() }, matcher).personOf;
}

function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map((others) => [item, ...others]));
}
