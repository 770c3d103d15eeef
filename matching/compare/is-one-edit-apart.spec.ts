import fc from 'fast-check';
import { isOneEditApart } from './is-one-edit-apart.ts';

/** All texts one edit away, the plain way. */
function edits(text: string, letters: string): Set<string> {
  const out = new Set<string>();
  for (let at = 0; at <= text.length; at++) {
    for (const letter of letters) {
      out.add(text.slice(0, at) + letter + text.slice(at));
      if (at < text.length) out.add(text.slice(0, at) + letter + text.slice(at + 1));
    }
    if (at < text.length) out.add(text.slice(0, at) + text.slice(at + 1));
    if (at + 1 < text.length) out.add(text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2));
  }
  out.delete(text);
  return out;
}

describe('isOneEditApart', () => {
  it('holds exactly for the texts that one edit makes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(isOneEditApart(left, right)).toBe(edits(left, 'abc').has(right));
      }),
      { numRuns: 2_000 },
    );
  });
});
