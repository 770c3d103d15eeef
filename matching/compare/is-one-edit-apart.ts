/** Length of the common beginning. */
function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  return at;
}

/**
 * Whether one letter inserted, left out, replaced or swapped with its neighbour turns one text into the other.
 *
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors
 */
export function isOneEditApart(left: string, right: string): boolean {
  if (left.length > right.length) return isOneEditApart(right, left);
  if (right.length - left.length > 1 || left === right) return false;
  const at = commonStart(left, right);
  if (left.length < right.length) return left.slice(at) === right.slice(at + 1);
  if (left.slice(at + 1) === right.slice(at + 1)) return true;
  return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}
