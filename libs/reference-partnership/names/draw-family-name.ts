import type { Draws } from '../random/draws.ts';
import { drawWeighted, type WeightedTable } from '../random/weighted-table.ts';
import { arabicNames } from './arabic-names.ts';
import { englishFamilyNames } from './english-family-names.ts';
import type { OriginGroup } from './origin-names.ts';
import { polishNames } from './polish-names.ts';
import { southAsianNames } from './south-asian-names.ts';
import { welshNames } from './welsh-names.ts';
import { westAfricanNames } from './west-african-names.ts';

const tables: Readonly<Record<OriginGroup, WeightedTable>> = {
  english: englishFamilyNames,
  welsh: welshNames.family,
  polish: polishNames.family,
  'south-asian': southAsianNames.family,
  arabic: arabicNames.family,
  'west-african': westAfricanNames.family,
};

/** Draws a family name in the form that men bear. */
export function drawFamilyName(draws: Draws, origin: OriginGroup): string {
  const name = drawWeighted(draws, tables[origin]);
  if (origin === 'arabic' && draws.chance(3000)) return `${draws.pick(['Al-', 'El-'])}${name}`;
  if (origin === 'west-african' && draws.chance(800)) {
    const second = drawWeighted(draws, tables[origin]);
    return second === name ? name : `${name}-${second}`;
  }
  return name;
}

/** The form of a family name that a woman or girl bears: Polish names of the adjective kind change their ending. */
export function feminineFamilyName(name: string, origin: OriginGroup): string {
  return origin === 'polish' && /(sk|ck|dzk)i$/.test(name) ? `${name.slice(0, -1)}a` : name;
}

/** Names that South Asian women bear in place of a shared family name. */
export const southAsianWomensNames = ['Begum', 'Bibi', 'Khatun', 'Kaur', 'Akhtar'] as const;
