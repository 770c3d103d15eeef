import type { Draws } from '../random/draws.ts';
import { drawWeighted } from '../random/weighted-table.ts';
import { arabicNames } from './arabic-names.ts';
import { englishForenamesOfElders } from './english-forenames-of-elders.ts';
import { englishForenamesSince2008 } from './english-forenames-since-2008.ts';
import { englishForenamesTo2007 } from './english-forenames-to-2007.ts';
import type { ForenameTables, OriginGroup } from './origin-names.ts';
import { polishNames } from './polish-names.ts';
import { southAsianNames } from './south-asian-names.ts';
import { welshNames } from './welsh-names.ts';
import { westAfricanNames } from './west-african-names.ts';

function englishOf(birthDate: string): ForenameTables {
  if (birthDate >= '2008') return englishForenamesSince2008;
  return birthDate >= '1985' ? englishForenamesTo2007 : englishForenamesOfElders;
}

const ownTables: Readonly<Record<Exclude<OriginGroup, 'english'>, ForenameTables>> = {
  welsh: welshNames,
  polish: polishNames,
  'south-asian': southAsianNames,
  arabic: arabicNames,
  'west-african': westAfricanNames,
};

/** Ten-thousandths of a group's forenames that come from the English tables. Assumed. */
const englishShare: Readonly<Record<OriginGroup, number>> = {
  english: 10_000,
  welsh: 5000,
  polish: 1000,
  'south-asian': 200,
  arabic: 200,
  'west-african': 3000,
};

/** Forenames that people of a group, sex and birth date bear. */
export function forenamesOf(draws: Draws, origin: OriginGroup, birthDate: string): ForenameTables {
  return origin === 'english' || draws.chance(englishShare[origin]) ? englishOf(birthDate) : ownTables[origin];
}

/** Draws one forename. @param taken names that brothers and sisters already have */
export function drawForename(
  draws: Draws,
  origin: OriginGroup,
  sex: 'male' | 'female',
  birthDate: string,
  taken: readonly string[] = [],
): string {
  for (let tries = 0; tries < 20; tries++) {
    const name = drawWeighted(draws, forenamesOf(draws, origin, birthDate)[sex]);
    if (!taken.includes(name)) return name;
  }
  return drawWeighted(draws, forenamesOf(draws, origin, birthDate)[sex]);
}
