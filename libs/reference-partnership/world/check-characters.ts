/** Letters of police identifiers by remainder (connectors of the police national computer use the same). */
const policeLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';
const pupilLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Check digit of an NHS number: weights 10 to 2, modulus 11.
 *
 * @param nine its first nine digits
 * @returns undefined where no NHS number begins so
 */
export function nhsCheckDigit(nine: string): string | undefined {
  const sum = Array.from(nine).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : check.toString();
}

/** Check letter of a unique pupil number. @param twelve its twelve digits, weights 2 to 13, modulus 23 */
export function pupilCheckLetter(twelve: string): string {
  const sum = Array.from(twelve).reduce((total, digit, i) => total + Number(digit) * (i + 2), 0);
  return pupilLetters.charAt(sum % 23);
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
