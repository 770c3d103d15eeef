import type { Draws } from '../random/draws.ts';
import { drawWeighted } from '../random/weighted-table.ts';
import type { NameLists } from './name-lists.ts';
import type { ForenameTables, OriginGroup } from './origin-names.ts';

function englishOf(lists: NameLists, birthDate: string): ForenameTables {
  if (birthDate >= '2008') return lists.since2008;
  return birthDate >= '1985' ? lists.to2007 : lists.elders;
}

/** Ten-thousandths of a group's forenames that come from the English tables. Assumed. */
const englishShare: Readonly<Record<OriginGroup, number>> = {
  english: 10_000,
  welsh: 5000,
  gaelic: 5000,
  polish: 1000,
  romanian: 500,
  ukrainian: 500,
  iberian: 500,
  'south-asian': 200,
  arabic: 200,
  'somali-eritrean': 100,
  'west-african': 3000,
  'east-african': 1500,
  chinese: 1500,
  vietnamese: 1000,
  'roma-traveller': 2000,
};

/** Forenames that people of a group, sex and birth date bear. */
export function forenamesOf(lists: NameLists, draws: Draws, origin: OriginGroup, birthDate: string): ForenameTables {
  return origin === 'english' || draws.chance(englishShare[origin])
    ? englishOf(lists, birthDate)
    : lists.origins[origin];
}

/** Draws one forename. @param taken names that brothers and sisters already have */
export function drawForename(
  lists: NameLists,
  draws: Draws,
  origin: OriginGroup,
  sex: 'male' | 'female',
  birthDate: string,
  taken: readonly string[] = [],
): string {
  for (let tries = 0; tries < 20; tries++) {
    const name = drawWeighted(draws, forenamesOf(lists, draws, origin, birthDate)[sex]);
    if (!taken.includes(name)) return name;
  }
  return drawWeighted(draws, forenamesOf(lists, draws, origin, birthDate)[sex]);
}
