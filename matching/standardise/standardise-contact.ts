/** Last ten digits of a telephone number, in which `+44 7700 900123` and `07700 900123` agree; empty when too short or all one digit. */
export function standardisePhone(text: string): string {
  const digits = text.replace(/\D/g, '').slice(-10);
  return digits.length < 9 || /^(\d)\1*$/.test(digits) ? '' : digits;
}

/** An e-mail address in lower case; empty when it is none. */
export function standardiseEmail(text: string): string {
  const email = text.trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) ? email : '';
}
