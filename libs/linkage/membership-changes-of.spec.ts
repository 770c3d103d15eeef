import { membershipChangesOf, type Occasion } from './membership-changes-of.ts';
import type { LinkedRecord } from './neighbourhood.ts';

const record = (recordHandle: string, personId?: string, parts: Partial<LinkedRecord> = {}): LinkedRecord => ({
  ...{ recordHandle, agency: 'police', state: 'active', version: 1n, mintedId: recordHandle, ownEvidence: 'B' },
  ...(personId !== undefined && { personId, identityEvidence: 'B' }),
  membershipVersion: personId === undefined ? 0n : 7n,
  ...parts,
});
const nothing: Occasion = { changed: new Set(), constraints: [] };
const at = new Date(1000);
const evidence = new Map([
  ['a', 'B'],
  ['b', 'B'],
] as const);
const causesOf = (records: LinkedRecord[], personOf: [string, string][], occasion = nothing) =>
  membershipChangesOf(records, new Map(personOf), evidence, occasion, at).map(
    ({ recordHandle, cause }) => `${recordHandle} ${cause}`,
  );

describe('membershipChangesOf', () => {
  it.each([
    { title: 'arrived', records: [record('a')], personOf: [['a', 'P']], moves: ['a arrived'] },
    { title: 'nothing', records: [record('a', 'P')], personOf: [['a', 'P']], moves: [] },
    {
      title: 'linked',
      records: [record('a', 'P'), record('b', 'Q')],
      personOf: [
        ['a', 'P'],
        ['b', 'P'],
      ],
      moves: ['b linked'],
    },
    {
      title: 'split',
      records: [record('a', 'P'), record('b', 'P')],
      personOf: [
        ['a', 'P'],
        ['b', 'Q'],
      ],
      moves: ['b split'],
    },
    { title: 'deleted', records: [record('a', 'P', { state: 'deleted' })], personOf: [], moves: ['a deleted'] },
    { title: 'erased', records: [record('a', 'P', { state: 'erased' })], personOf: [], moves: ['a erased'] },
    {
      title: 'evidence',
      records: [record('a', 'P', { identityEvidence: 'C' })],
      personOf: [['a', 'P']],
      moves: ['a changed'],
    },
  ] as const)('tells $title', ({ records, personOf, moves }) => {
    expect(
      causesOf(
        [...records],
        personOf.map(([handle, person]) => [handle, person]),
      ),
    ).toEqual(moves);
  });

  it('gives versions that grow per record and with time', () => {
    const later = (version: bigint) =>
      membershipChangesOf([record('a', 'P', { membershipVersion: version })], new Map(), evidence, nothing, at)[0]
        ?.membershipVersion;
    expect(later(7n)).toBe(4_096_000n);
    expect(later(5_000_000n)).toBe(5_000_001n);
  });
});
