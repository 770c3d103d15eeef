/** A postcode in its one form. */
export interface StandardisedPostcode {
  /** Whole postcode without space, such as `SW1A1AA`; empty when only the outward code is known. */
  readonly postcode: string;
  /** First half, such as `SW1A`. */
  readonly outward: string;
}

const whole = /^([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})$/;
const outwardOnly = /^[A-Z]{1,2}[0-9][A-Z0-9]?$/;

/** Postcode areas, first letters of every UK postcode; BX and GIR are nobody's home. */
const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS
  HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN
  SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/),
);

const toDigit = (letter: string): string => ({ O: '0', I: '1', L: '1' })[letter] ?? letter;
const toLetter = (digit: string): string => ({ '0': 'O', '1': 'I' })[digit] ?? digit;

/**
 * Letter O for zero and I for one, or the other way, where a postcode has only the one kind: in its outward half and where the inward half begins.
 * The two letters at its end are never I or O.
 */
function mended(compact: string): string {
  const inward = toDigit(compact.charAt(compact.length - 3)) + compact.slice(-2);
  const outward = compact.slice(0, -3);
  const first = toLetter(outward.charAt(0));
  const candidates = [
    first + outward.slice(1),
    first + toDigit(outward.charAt(1)) + outward.slice(2),
    first + toLetter(outward.charAt(1)) + outward.slice(2),
    first + outward.slice(1, 2) + Array.from(outward.slice(2), toDigit).join(''),
  ];
  const isArea = (candidate: string): boolean => areas.has(/^[A-Z]+/.exec(candidate)?.[0] ?? '');
  return (candidates.find((candidate) => outwardOnly.test(candidate) && isArea(candidate)) ?? outward) + inward;
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
  const match =
    whole.exec(compact) ?? (compact.length >= 5 && compact.length <= 7 ? whole.exec(mended(compact)) : null);
  if (match?.[1] !== undefined && match[2] !== undefined) return { postcode: match[1] + match[2], outward: match[1] };
  return outwardOnly.test(compact) ? { postcode: '', outward: compact } : undefined;
}
