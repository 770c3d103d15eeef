/** A postcode in its one form. */
export interface StandardisedPostcode {
  /** Whole postcode without space, such as `SW1A1AA`; empty when only the outward code is known. */
  readonly postcode: string;
  /** First half, such as `SW1A`. */
  readonly outward: string;
}

const whole = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/;
const outwardOnly = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;

/** Letter O for zero and I for one where the inward code has its digit. */
function mendInward(compact: string): string {
  return compact.replace(/[OI](?=[A-Z]{2}$)/, (letter) => (letter === 'O' ? '0' : '1'));
}

/**
 * A UK postcode in its one form, or what of it is known.
 *
 * @returns undefined when it says nothing: no postcode, or a pseudo-postcode (ZZ99: no fixed abode, abroad or not known).
 * @see NHS Data Dictionary, POSTCODE; ONS Postcode Directory on ZZ99
 */
export function standardisePostcode(text: string): StandardisedPostcode | undefined {
  const compact = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (compact.startsWith('ZZ99')) return undefined;
  const match = whole.exec(compact) ?? whole.exec(mendInward(compact));
  if (match?.[1] !== undefined && match[2] !== undefined) return { postcode: match[1] + match[2], outward: match[1] };
  return outwardOnly.test(compact) ? { postcode: '', outward: compact } : undefined;
}
