import type { StandardisedPostalCode, ToValue } from '../attribute-values.ts';
import { toAsciiDigits } from '../script/to-ascii-digits.ts';
import { standardisePostcode } from '../standardise-postcode.ts';

/** Five digits of a US ZIP code, with or without the four of ZIP+4. */
const zipPlusFour = /^(\d{5})-?\d{4}$/;

/** Of a mistyped UK postcode its first half, when that may be one or the two letters of its end are there: `AL7 REF` is in AL7. */
function districtOf(code: string): string {
  const outward = code.slice(0, -3);
  const isUkLike =
    /^[A-Z]/.test(code) && code.length <= 7 && (/^[A-Z]{1,2}[0-9][A-Z0-9]?$/.test(outward) || /[A-Z]{2}$/.test(code));
  return isUkLike && outward.length >= 2 ? outward : code.slice(0, -2);
}

function postalCodeOf(text: string, isFormer: boolean): StandardisedPostalCode | undefined {
  // A spreadsheet may have taken the code for a number: 3044.0
  const written = toAsciiDigits(text)
    .trim()
    .replace(/^(\d+)\.0+$/, '$1');
  const known = standardisePostcode(written);
  if (known) return { code: known.postcode, sector: known.postcode.slice(0, -2), district: known.outward, isFormer };
  const code = zipPlusFour.exec(written)?.[1] ?? written.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const saysNothing =
    code.length < 3 || code.length > 12 || !/\d/.test(code) || /^(?:ZZ99|XX99)/.test(code) || /^(.)\1*$/.test(code);
  return saysNothing ? undefined : { code, sector: '', district: districtOf(code), isFormer };
}

/** Postal codes, former ones marked. What is no UK postcode is kept as it is: another country's code, or a mistyped one. */
export const toPostalCodes: ToValue<'postcode'> = (cells) => {
  const codes = cells.flatMap(({ is, text }) => postalCodeOf(text, is === 'formerPostcode') ?? []);
  const distinct = codes.filter(
    (code, at) => codes.findIndex((other) => other.code === code.code && other.district === code.district) === at,
  );
  return distinct.length === 0 ? undefined : distinct;
};
