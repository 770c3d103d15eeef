import type { Constraint } from './neighbourhood.ts';
import { wordsOverTombstones } from './words-over-tombstones.ts';

const word = (verdict: Constraint['verdict'], left: string, right: string): Constraint => ({
  ...{ left, right, verdict, origin: 'steward', order: 1n },
});
const same = (left: string, right: string): Constraint => word('same', left, right);
const different = (left: string, right: string): Constraint => word('different', left, right);
/** Small letters are active, capitals are gone. */
const said = (...constraints: readonly Constraint[]): readonly string[] =>
  wordsOverTombstones(constraints, (handle) => handle >= 'a')
    .map(({ verdict, left, right }) => `${left} ${verdict} ${right}`)
    .sort();

describe('wordsOverTombstones', () => {
  it('keeps what is said of active records, and leaves out what names one that is gone', () => {
    expect(said(same('a', 'b'), different('b', 'c'), word('cannot-tell', 'a', 'c'), different('T', 'a'))).toEqual([
      ...['a cannot-tell c', 'a same b', 'b different c'],
    ]);
  });

  it('passes on that two were called the same as one that is gone, by whatever number of steps', () => {
    expect(said(same('T', 'b'), same('T', 'c'))).toEqual(['b same c']);
    expect(said(same('T', 'U'), same('T', 'c'), same('U', 'b'), same('U', 'd'))).toEqual(
      ['c same b', 'c same d'].map(inOrder),
    );
  });

  it('passes on that one was called different from one that is gone', () => {
    expect(said(same('T', 'c'), different('T', 'b'))).toEqual(['b different c']);
  });

  it('does not join what was also called different', () => {
    expect(said(same('T', 'c'), different('T', 'c'))).toEqual([]);
  });
});

function inOrder(text: string): string {
  const [one = '', verdict = '', other = ''] = text.split(' ');
  return [one, other].sort().join(` ${verdict} `);
}
