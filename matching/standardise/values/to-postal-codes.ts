import type { StandardisedPostalCode, ToValue } from '../attribute-values.ts';
import { standardisePostcode } from '../standardise-postcode.ts';

function postalCodeOf(text: string, isFormer: boolean): StandardisedPostalCode | undefined {
  const known = standardisePostcode(text);
  if (known)
    return {
      code: known.postcode,
      sector: known.postcode.slice(0, -2),
      district: known.outward,
      isFormer,
    };
  const code = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (code.length < 3 || /^ZZ99/.test(code) || /^(.)\1*$/.test(code)) return undefined;
  return { code, sector: '', district: code.slice(0, -2), isFormer };
}

/** Postal codes, former ones marked. */
export const toPostalCodes: ToValue<'postcode'> = (cells) => {
  const codes = cells.flatMap(({ is, text }) => postalCodeOf(text, is === 'formerPostcode') ?? []);
  const distinct = codes.filter(
    (code, at) => codes.findIndex((other) => other.code === code.code && other.district === code.district) === at,
  );
  return distinct.length === 0 ? undefined : distinct;
};
