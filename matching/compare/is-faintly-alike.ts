/** Share of the letters of the longer text that may be edited: two of five, three of eight (assumption). */
const mostEdited = 0.4;
/** Of longer texts nothing is said. */
const longest = 31;

/** Letters that may be edited at most. @param length of the longer text */
export const mostEditsOf = (length: number): number => Math.floor(length * mostEdited);

/** Edits between what has been looked at of one text and each beginning of the other: for one letter less, the letter before, and the letter at hand. */
let [oneBefore, before, here] = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)];

/**
 * Whether two letters in five at most, inserted, left out, replaced or swapped with their neighbour, turn one text into the other: what a bad scan or
 * handwriting makes of a name.
 *
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors; Boytsov (2011), Indexing methods for approximate dictionary searching
 */
export function isFaintlyAlike(left: string, right: string): boolean {
  const [ours, theirs] = [left.length, right.length];
  if (ours > longest || theirs > longest) return false;
  const most = mostEditsOf(Math.max(ours, theirs));
  if (Math.abs(ours - theirs) > most) return false;
  for (let at = 0; at <= theirs; at++) before[at] = at;
  for (let own = 1; own <= ours; own++) {
    const letter = left.charCodeAt(own - 1);
    here[0] = own;
    let least = own;
    for (let other = 1; other <= theirs; other++) {
      const replaced = (before[other - 1] as number) + (right.charCodeAt(other - 1) === letter ? 0 : 1);
      let edits = Math.min(replaced, (before[other] as number) + 1, (here[other - 1] as number) + 1);
      const isSwapped =
        own > 1 &&
        other > 1 &&
        right.charCodeAt(other - 2) === letter &&
        right.charCodeAt(other - 1) === left.charCodeAt(own - 2);
      if (isSwapped) edits = Math.min(edits, (oneBefore[other - 2] as number) + 1);
      here[other] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return false;
    [oneBefore, before, here] = [before, here, oneBefore];
  }
  return (before[theirs] as number) <= most;
}
