import fc from 'fast-check';
import { isFaintlyAlike, mostEditsOf } from './is-faintly-alike.ts';

/** Edits between two texts, the plain way: letters inserted, left out, replaced or swapped with their neighbour, none of them edited twice. */
function edits(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const ways = [
    edits(left.slice(1), right) + 1,
    edits(left, right.slice(1)) + 1,
    edits(left.slice(1), right.slice(1)) + (left[0] === right[0] ? 0 : 1),
  ];
  if (left.length > 1 && right.length > 1 && left[0] === right[1] && left[1] === right[0])
    ways.push(edits(left.slice(2), right.slice(2)) + 1);
  return Math.min(...ways);
}

describe('isFaintlyAlike', () => {
  it('holds exactly for texts of which two letters in five are edited at most', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const most = mostEditsOf(Math.max(left.length, right.length));
        expect(isFaintlyAlike(left, right)).toBe(edits(left, right) <= most);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['hrrry', 'karry', true],
    ['vachel', 'ralhel', true],
    ['muhammed', 'huhahhed', true],
    ['khan', 'chen', false],
    ['a'.repeat(40), 'a'.repeat(40), false],
  ])('of %s and %s it is %s', (left, right, answer) => {
    expect(isFaintlyAlike(left, right)).toBe(answer);
  });
});
