/** Letters of police identifiers by remainder (connectors of the police national computer use the same). */
const policeLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';
const pupilLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Sum of digit times weight; weights run from `first` by `step`. */
function weightedSum(digits: string, first: number, step: 1 | -1): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += (digits.charCodeAt(i) - 48) * (first + step * i);
  return sum;
}

/**
 * Check digit of an NHS number: weights 10 to 2, modulus 11.
 *
 * @param nine its first nine digits
 * @returns undefined where no NHS number begins so
 */
export function nhsCheckDigit(nine: string): string | undefined {
  const check = (11 - (weightedSum(nine, 10, -1) % 11)) % 11;
  return check === 10 ? undefined : check.toString();
}

/** Check digit of a unique learner number, or undefined where none begins so. @param nine its first nine digits */
export function learnerCheckDigit(nine: string): string | undefined {
  const remainder = weightedSum(nine, 10, -1) % 11;
  return remainder === 0 ? undefined : (10 - remainder).toString();
}

/** Check letter of a unique pupil number. @param twelve its twelve digits, weights 2 to 13, modulus 23 */
export function pupilCheckLetter(twelve: string): string {
  return pupilLetters.charAt(weightedSum(twelve, 2, 1) % 23);
}

/**
 * Check letter of a police national computer id or a criminal record office number.
 *
 * @param year its last two digits
 * @param serial digits of the serial number; seven for a PNC id, six for a CRO number
 */
export function policeCheckLetter(year: string, serial: string): string {
  return policeLetters.charAt(Number(`${year}${serial}`) % 23);
}
