import { clusterTable } from './cluster-table.ts';
import type { GroupScorer } from './group-scorer.ts';
import { noConstraints, type PlacePair, type TableConstraints } from './table-constraints.ts';

/** Eight records of each of two sources; those of one letter weigh enough to be linked. */
const [size, each] = [16, 8];
const thresholds = { link: 0, review: -3 };
const ours = (letter: string): number => 'abcdefgh'.indexOf(letter);
const theirs = (letter: string): number => each + ours(letter);

/** Links all but those left over, and of these what weights of pairs say. @returns pairs joined among those left over, such as `gH` */
function joined(
  leftOver: string,
  weights: Readonly<Record<string, number>>,
  constraints: TableConstraints = noConstraints,
  mode: 'link-only' | 'dedupe' = 'link-only',
): string {
  const linked = Array.from('abcdefgh').filter((letter) => !leftOver.includes(letter));
  const pairs = [
    ...linked.map((letter): readonly [number, number, number] => [ours(letter), theirs(letter), 9]),
    ...Object.entries(weights).map(([pair, weight]): readonly [number, number, number] => [
      ours(pair.charAt(0)),
      theirs(pair.charAt(1).toLowerCase()),
      weight,
    ]),
  ];
  const scorer: GroupScorer = { weigh: () => -20, weighGroups: () => -20 };
  const clusterOf = clusterTable(
    {
      ids: Array.from({ length: size }, (_, at) => `${at}`),
      mode,
      sources: Uint16Array.from({ length: size }, (_, at) => Number(at >= each)),
    },
    {
      left: Int32Array.from(pairs, ([left]) => left),
      right: Int32Array.from(pairs, ([, right]) => right),
      matchWeight: Float32Array.from(pairs, ([, , weight]) => weight),
    },
    thresholds,
    scorer,
    constraints,
  );
  return Array.from(leftOver)
    .flatMap((one) =>
      Array.from(leftOver)
        .filter((other) => clusterOf[ours(one)] === clusterOf[theirs(other)])
        .map((other) => one + other.toUpperCase()),
    )
    .join(' ');
}

describe('records of link-only that are left over', () => {
  it('are joined more easily the fewer they are', () => {
    // Of eight two are alone on either side: four bits.
    expect(joined('gh', { gG: -3 })).toBe('gG');
    // Of eight five: one bit and a third.
    expect(joined('defgh', { gG: -3 })).toBe('');
    expect(joined('defgh', { gG: -1 })).toBe('gG');
  });

  it('stay alone where two fit as well, and not where one fits better by far', () => {
    expect(joined('gh', { gG: -2, gH: -2 })).toBe('');
    expect(joined('gh', { gG: -2, hG: -2 })).toBe('');
    expect(joined('gh', { gG: -0.5, gH: -3.9 })).toBe('gG');
  });

  it('have no rivals in those who were found', () => {
    expect(joined('gh', { gG: -2, aG: -1, gB: -1 })).toBe('gG');
  });

  it('are not joined against what people said', () => {
    const different: PlacePair[] = [[ours('g'), theirs('g')]];
    expect(joined('gh', { gG: -2 }, { same: [], different })).toBe('');
  });

  it('are none where a source may hold a person twice', () => {
    expect(joined('gh', { gG: -2 }, noConstraints, 'dedupe')).toBe('');
  });
});
