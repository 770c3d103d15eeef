/**
 * Country codes of one and two digits; all others have three.
 *
 * @see ITU-T E.164, list of assigned country codes
 */
const countryCode = /^(?:1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** Numbers that forms are filled with: one key held down, or the keys in their order. */
const filler = /(\d)\1{6,}$|^0*1?2345678|^9?87654321/;

/** A number without country and trunk code, as it is dialled within its area. */
function nationalOf(text: string): string {
  const digits = text.replace(/\D/g, '');
  const isAbroad = /^\s*\+/.test(text) || /^00[1-9]\d{8}/.test(digits);
  const abroad = isAbroad ? digits.replace(/^00/, '').replace(countryCode, '') : digits;
  // 447700900123: the plus got lost.
  const known = !isAbroad && /^44\d{10}$/.test(digits) ? digits.slice(2) : abroad;
  return known.replace(/^0+/, '');
}

/**
 * A telephone number without country code, leading zeros and extension, in which `+44 7700 900123` and `07700 900123` agree; its last ten digits.
 * Empty when too short or a filler.
 */
export function standardisePhone(text: string): string {
  const number = nationalOf(text.replace(/\s*(?:ext|extn|extension|x|#)\.?\s*\d+\s*$/i, '').replace(/\.0+$/, '')).slice(
    -10,
  );
  return number.length < 7 || filler.test(number) ? '' : number;
}

/** What forms say where there is no mailbox; `test@test.com` and the like too. */
const noMailbox =
  /^(?:none|nil|null|no-?(?:e?-?mail|reply)|do-?not-?reply|unknown|not-?known|not-?given|declined|refused|test)@|@(?:none|na|noemail|no-?mail|unknown|nomail)\.|^([a-z0-9]+)@\1\./;

/**
 * An e-mail address in lower case, without a `+tag`; Gmail in its one form (no dots, gmail.com). A mistyped one is kept as long as it looks like
 * one: it may be a letter away. Empty when it is none.
 */
export function standardiseEmail(text: string): string {
  const email = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^[^<]*<([^<>]*)>$/, '$1')
    .replace(/\s+/g, '');
  if (email.length < 6 || !/[@.]/.test(email) || !/[a-z0-9]{3}/.test(email) || noMailbox.test(email)) return '';
  const [, mailbox = '', domain = ''] = /^([^@]+)@([^@]+)$/.exec(email) ?? [];
  if (domain === '') return email;
  const box = mailbox.replace(/(?<=.)\+.*$/, '');
  return /^g(?:oogle)?mail\.com$/.test(domain) ? `${box.replace(/\./g, '')}@gmail.com` : `${box}@${domain}`;
}
