import type { RecordTable } from '../table/record-table.ts';
import { aPersonTable, type Row, rowsOfPeople } from '../testing/a-person-table.ts';
import { blockTable } from './block-table.ts';
import { keysOfPlace } from './keys-of-place.ts';
import { PairSource } from './pair-source.ts';
import { PartLists } from './part-lists.ts';
import { type TableRule, tableRulesOf } from './table-rules.ts';

/** How often each pair of places is made, the first that was named first. */
function madeOf(table: RecordTable, names: readonly string[]) {
  const source = new PairSource(table, blockTable(table, names, 5000));
  const made = new Map<string, number>();
  let members: Int32Array = new Int32Array(0);
  for (let chunk = 0; chunk < source.chunks; chunk++)
    source.forEachPair(chunk, {
      block: (all, start, end) => (members = all.subarray(start, end)),
      pair: (ours, theirs) => {
        const [left, right] = [members[ours] ?? -1, members[theirs] ?? -1];
        const pair = `${left} ${right}`;
        made.set(pair, (made.get(pair) ?? 0) + 1);
      },
    });
  return { made, chunks: source.chunks };
}

/** The pairs that share a key, by the clear way: every pair is asked for the keys of both. */
function pairsSharingKeys(table: RecordTable, names: readonly string[]): ReadonlySet<string> {
  const parts = new PartLists(table);
  const keysOf = names.map((name) => {
    const rule = tableRulesOf(table).find((one) => one.name === name) as TableRule;
    const lists = rule.parts.map((part) => parts.of(part));
    const into: number[] = [];
    return Array.from(table.ids, (_, place) => {
      keysOfPlace(table, rule, lists, place, into);
      return new Set(into);
    });
  });
  const { sources, mode } = table;
  const pairs = new Set<string>();
  for (let left = 0; left < table.ids.length; left++)
    for (let right = left + 1; right < table.ids.length; right++)
      if (mode !== 'link-only' || sources[left] !== sources[right])
        if (keysOf.some((keys) => [...(keys[left] ?? [])].some((key) => keys[right]?.has(key))))
          pairs.add(`${left} ${right}`);
  return pairs;
}

describe('PairSource', () => {
  const people = rowsOfPeople(200, 7);
  // Of a third every name has several forms, so that a record is in several blocks of a rule, and two records share several.
  const ofManyNames = people.map((row, at): Row =>
    at % 3 === 0 ? { ...row, given: `${row.given} Bob Robert`, family: `${row.family}-Khan-Patel` } : row,
  );

  it.each([
    { of: 'people', rows: people, mode: 'dedupe', names: ['date+familySound', 'given+family', 'postcode+givenSound'] },
    { of: 'people of two sources', rows: people, mode: 'link-only', names: ['date', 'family', 'given'] },
    {
      of: 'people of many names',
      rows: ofManyNames,
      mode: 'dedupe',
      names: ['given', 'family', 'given+family', 'date'],
    },
  ] as const)('makes each pair of $of that shares a key of a rule, once', ({ rows, mode, names }) => {
    const table = aPersonTable(rows, mode);
    const { made } = madeOf(table, names);
    expect([...made.values()].every((times) => times === 1)).toBe(true);
    expect(new Set(made.keys())).toEqual(pairsSharingKeys(table, names));
    expect(made.size).toBeGreaterThan(200);
  });

  it('divides a block of more pairs than a chunk holds', () => {
    const table = aPersonTable(
      people.concat(people.map((row) => ({ ...row, id: `${row.id}b` }))).map((row) => ({ ...row, family: 'Khan' })),
    );
    const { made, chunks } = madeOf(table, ['family', 'date']);
    expect(chunks).toBeGreaterThan(3);
    expect(made.size).toBe((800 * 799) / 2);
    expect([...made.values()].every((times) => times === 1)).toBe(true);
  });
});
