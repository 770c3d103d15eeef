import type { Address } from '#schemas';
import { nowhere } from './addresses/vocabulary.ts';
import { foldText } from './fold-text.ts';
import { standardisePostcode } from './standardise-postcode.ts';
import type { StandardisedHome } from './standardised-record.ts';

const flat = /^(?:flat|apartment|apt|unit|room|rm)\b/;

/** House number or name with the first word of its street: `12 high`, `rose cottage`. Of a flat, its number as well: `2 12 high`. */
function doorOf(lines: readonly string[]): string {
  const words = lines.slice(0, 3).map(foldText).join(' ').replace(flat, '').trim().split(' ');
  if (words[0] === undefined || words[0] === '') return '';
  // A number opens the door; up to the first word after the last leading number.
  const firstWord = words.findIndex((word) => !/^\d/.test(word) && word.length > 1);
  const numbers = firstWord === -1 ? words : words.slice(0, firstWord);
  if (numbers.length === 0) return words.slice(0, 2).join(' ');
  return [...numbers.map((number) => number.replace(/^0+(?=\d)/, '')), words[firstWord] ?? ''].join(' ').trim();
}

/** One address made comparable; undefined when it places nobody (no fixed abode, no postcode and no line). */
export function standardiseHome(address: Address): StandardisedHome | undefined {
  const isNowhere = nowhere.test(foldText(address.lines.join(' ')));
  const postcode = standardisePostcode(address.postcode ?? '');
  const door = isNowhere ? '' : doorOf(address.lines);
  const uprn = (address.uprn ?? '').replace(/^0+/, '');
  if (postcode === undefined && door === '' && uprn === '') return undefined;
  return {
    postcode: postcode?.postcode ?? '',
    outward: postcode?.outward ?? '',
    door,
    uprn,
    isEnded: address.to !== undefined,
  };
}
