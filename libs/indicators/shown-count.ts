/**
 * A count after disclosure control: small ones are hidden, others rounded to the nearest 5.
 *
 * @param count true value, a whole number of 0 or more
 * @returns `0`, `1 to 7`, or a multiple of 5
 */
export function shownCount(count: number): string {
  if (count === 0) return '0';
  return count <= 7 ? '1 to 7' : (Math.round(count / 5) * 5).toString();
}
