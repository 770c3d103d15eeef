/** Check letters of PNC and CRO numbers, by number modulo 23: I, O and S are left out. */
const policeLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** The letter that a PNC or CRO number ends with, from its digits (year first). */
export function policeLetterOf(digits: string): string {
  return policeLetters.charAt(Number(digits) % policeLetters.length);
}

/**
 * Sum of digit times weight, the weights falling by one from `first`.
 *
 * @param digits text of decimal digits
 */
export function weightedSum(digits: string, first: number): number {
  return Array.from(digits).reduce((sum, digit, at) => sum + Number(digit) * (first - at), 0);
}
