import type { StandardisedPostalCode } from '../standardise/attribute-values.ts';
import type { Compared } from './compared.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';

/** Levels of postal codes, most specific first. */
export const postalCodeLevels = [
  'not-known',
  'exact',
  'former',
  'similar',
  'same-sector',
  'same-district',
  'different',
] as const;
const [, exact, former, similar, sameSector, sameDistrict, different] = postalCodeLevels.map((_, at) => at) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

function levelOf(left: StandardisedPostalCode, right: StandardisedPostalCode): number {
  const areWhole = left.code !== '' && right.code !== '';
  if (areWhole && left.code === right.code) return left.isFormer || right.isFormer ? former : exact;
  if (areWhole && isOneEditApart(left.code, right.code)) return similar;
  if (left.sector !== '' && left.sector === right.sector) return sameSector;
  return left.district === right.district ? sameDistrict : different;
}

/** Compares postal codes, former ones included, best pair wins. */
export function comparePostalCodes(
  left: readonly StandardisedPostalCode[],
  right: readonly StandardisedPostalCode[],
): Compared {
  let level = different;
  let term = '';
  for (const ours of left) {
    for (const theirs of right) {
      const found = levelOf(ours, theirs);
      if (found >= level) continue;
      level = found;
      term = found <= former ? ours.code : '';
    }
  }
  return { level, term };
}
