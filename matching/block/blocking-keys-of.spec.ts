import { aRecord, type RecordOfTest } from '../testing/a-record.ts';
import { blockingKeysOf } from './blocking-keys-of.ts';
import { blocksOf, forEachCandidatePair } from './candidate-pairs.ts';

const person: RecordOfTest = {
  given: 'Robert',
  family: 'Okafor',
  born: '1985-04-03',
  address: '12 High Street',
  postcode: 'LS1 4AP',
};
const shared = (left: RecordOfTest, right: RecordOfTest): readonly string[] => {
  const keys = new Set(blockingKeysOf(aRecord(left)));
  return blockingKeysOf(aRecord(right)).filter((key) => keys.has(key));
};

describe('blockingKeysOf', () => {
  it('writes keys as rule:value, each once', () => {
    const keys = blockingKeysOf(aRecord(person));
    expect(keys).toContain('postcode-year:LS14AP 1985');
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each<{ error: string; right: RecordOfTest }>([
    { error: 'a move', right: { ...person, address: '3 Mill Lane', postcode: 'B8 1PW' } },
    { error: 'a new family name', right: { ...person, family: 'Hall' } },
    { error: 'a diminutive and a move', right: { given: 'Bob', family: 'Okafor', born: '1985-04-03' } },
    { error: 'swapped names', right: { ...person, given: 'Okafor', family: 'Robert', address: '', postcode: '' } },
    {
      error: 'swapped day and month and a new family name',
      right: { ...person, family: 'Hall', born: '1985-03-04', postcode: '' },
    },
    { error: 'another year and a move', right: { ...person, born: '1958-04-03', postcode: 'B8 1PW' } },
    { error: 'a year alone and a move', right: { given: 'Robert', family: 'Okafor', born: '1985' } },
    { error: 'names alone', right: { given: 'Robert', family: 'Okafor' } },
    { error: 'a slip in the given name, no birth date', right: { ...person, given: 'Rpbert', born: '' } },
  ])('brings the records of one person together in spite of $error', ({ right }) => {
    expect(shared(person, right)).not.toEqual([]);
  });

  it('does not bring strangers together', () => {
    expect(
      shared(person, {
        given: 'Grace',
        family: 'Hall',
        born: '1990-10-11',
        address: '3 Mill Lane',
        postcode: 'B8 1PW',
      }),
    ).toEqual([]);
  });
});

describe('forEachCandidatePair', () => {
  it('makes each pair once and says which blocks were too large', () => {
    const keys = [
      ['a', 'b', 'x'],
      ['a', 'b', 'x'],
      ['b', 'x'],
      ['c', 'x'],
    ];
    const blocks = blocksOf(keys, 3);
    const pairs: string[] = [];
    forEachCandidatePair(keys, blocks, (left, right) => pairs.push(`${left}-${right}`));
    expect(pairs.sort()).toEqual(['0-1', '0-2', '1-2']);
    expect(blocks.leftOut).toBe(1);
  });
});
