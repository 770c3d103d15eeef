import { isoDate } from '../random/calendar.ts';
import { drawsOf, purposeKey } from '../random/draws.ts';
import { drawFamilyName, feminineFamilyName } from '../names/draw-family-name.ts';
import { drawForename, forenamesOf } from '../names/draw-forenames.ts';
import { nearName } from '../names/near-name.ts';
import type { OriginGroup } from '../names/origin-names.ts';
import type { Composition, Member } from './compose-household.ts';
import type { County } from './county.ts';
import type { FormerName, Person } from './person.ts';

/** The names of one person. */
export type PersonNames = Pick<Person, 'given' | 'family' | 'formerNames' | 'preferredFamily'>;

const purposes = {
  family: purposeKey('household/family-name'),
  names: purposeKey('person/names'),
  second: purposeKey('person/second-name'),
  marriage: purposeKey('person/marriage'),
  change: purposeKey('person/name-change'),
};

/** Ten-thousandths with a second forename. Assumed. */
const middleRate: Readonly<Record<OriginGroup, number>> = {
  english: 6000,
  welsh: 6000,
  gaelic: 6000,
  polish: 4000,
  romanian: 4000,
  ukrainian: 1500,
  iberian: 4500,
  'south-asian': 2500,
  arabic: 5000,
  'somali-eritrean': 10_000,
  'west-african': 6000,
  'east-african': 5000,
  chinese: 2500,
  vietnamese: 6000,
  'roma-traveller': 3000,
};

/** People who took another name by deed poll. Assumed: 1 in 250 over a life. */
const deedPollRate = 40;

/** The family name that a household's children bear by their father. */
export const householdFamilyName = (county: County, number: number, origin: OriginGroup): string =>
  drawFamilyName(county.names, drawsOf(county.seed, purposes.family, number), origin);

/** A wedding day in somebody's third decade, in days since 1970-01-01. */
const weddingOf = (county: County, daysOld: number, years: number): number =>
  county.todayNumber - daysOld + Math.floor(years * 365.25);

function motherNames(
  county: County,
  person: number,
  origin: OriginGroup,
  { daysOld }: Member,
  given: readonly string[],
  fatherFamily: string,
  hasFather: boolean,
): PersonNames {
  const draws = drawsOf(county.seed, purposes.marriage, person);
  const own = feminineFamilyName(drawFamilyName(county.names, draws, origin), origin);
  if (origin === 'south-asian' && draws.chance(4000))
    return { given, family: draws.pick(county.names.southAsianWomen), formerNames: [] };
  // Chinese, Vietnamese, Somali, Eritrean and Iberian women keep their names at marriage.
  const keeps = ['chinese', 'vietnamese', 'somali-eritrean', 'iberian'].includes(origin);
  if (keeps || !draws.chance(hasFather ? 6500 : 4500)) return { given, family: own, formerNames: [] };
  const shared = feminineFamilyName(fatherFamily, origin);
  const wedding = weddingOf(county, daysOld, draws.between(20, 32));
  if (wedding >= county.todayNumber || shared === own) return { given, family: own, formerNames: [] };
  const maiden: FormerName = { family: own, until: isoDate(wedding), why: 'marriage' };
  if (!hasFather) {
    const divorced = wedding + draws.between(700, 5000);
    if (divorced >= county.lastDay) return { given, family: shared, formerNames: [maiden] };
    // Six in ten take their own name again.
    if (!draws.chance(6000)) return { given, family: shared, formerNames: [maiden] };
    return { given, family: own, formerNames: [maiden, { family: shared, until: isoDate(divorced), why: 'divorce' }] };
  }
  const doubled = origin === 'english' && !own.includes('-') && !shared.includes('-') && draws.chance(700);
  return { given, family: doubled ? `${own}-${shared}` : shared, formerNames: [maiden] };
}

/** Names that a person changed alone: by deed poll. */
function changed(county: County, person: number, origin: OriginGroup, member: Member, names: PersonNames): PersonNames {
  const draws = drawsOf(county.seed, purposes.change, person);
  if (member.plan || member.daysOld < 6600 || !draws.chance(deedPollRate)) return names;
  const until = isoDate(draws.between(county.firstDay, county.lastDay));
  const family = drawFamilyName(county.names, draws, origin);
  if (family === names.family || (names.formerNames.at(-1)?.until ?? '') >= until) return names;
  return { ...names, family, formerNames: [...names.formerNames, { family: names.family, until, why: 'deed-poll' }] };
}

/**
 * Names for the members of a household, in their order.
 *
 * @param persons number of each member, whose draws they are
 * @param familyName what the father bears
 */
export function nameHousehold(
  county: County,
  { members, kind }: Composition,
  persons: readonly number[],
  origin: OriginGroup,
  familyName: string,
): readonly PersonNames[] {
  const { seed } = county;
  const named: PersonNames[] = [];
  const find = (part: Member['part']): PersonNames | undefined =>
    named[members.findIndex((member, i) => member.part === part && i < named.length)];
  for (const [i, member] of members.entries()) {
    const person = persons[i] ?? 0;
    const draws = drawsOf(seed, purposes.names, person);
    const birthDate = isoDate(county.todayNumber - member.daysOld);
    const father = find('father');
    const mother = find('mother');
    const siblings = named.filter((_, at) => members[at]?.part === 'child').map(({ given }) => given[0] ?? '');
    const own = drawForename(county.names, draws, origin, member.sex, birthDate, siblings);
    const elder = members[i - 1];
    const isNear = member.twin && elder?.sex === member.sex && (member.plan !== undefined || draws.chance(3300));
    const near = isNear
      ? nearName(siblings.at(-1) ?? '', forenamesOf(county.names, draws, origin, birthDate)[member.sex])
      : undefined;
    const parent = member.sex === 'male' ? father : mother;
    const first = member.namesake && parent ? (parent.given[0] ?? own) : (near ?? own);
    const given = [first, ...secondNames(county, person, origin, member, birthDate, father)];
    const feminine = (name: string): string => (member.sex === 'female' ? feminineFamilyName(name, origin) : name);
    let names: PersonNames;
    if (member.part === 'father') names = { given, family: familyName, formerNames: [] };
    else if (member.part === 'mother')
      names = motherNames(county, person, origin, member, given, familyName, kind !== 'lone-parent');
    else if (member.part === 'child') names = childNames(draws, member, given, feminine, familyName, father, mother);
    else if (member.part === 'grandparent') names = { given, family: feminine(familyName), formerNames: [] };
    else names = { given, family: feminine(drawFamilyName(county.names, draws, origin)), formerNames: [] };
    named.push(changed(county, person, origin, member, oneNamed(origin, draws, member, names)));
  }
  return named;
}

function childNames(
  draws: ReturnType<typeof drawsOf>,
  member: Member,
  given: readonly string[],
  feminine: (name: string) => string,
  familyName: string,
  father: PersonNames | undefined,
  mother: PersonNames | undefined,
): PersonNames {
  const isStepChild = father !== undefined && !member.plan && draws.chance(1200);
  const maiden = mother?.formerNames[0]?.family;
  if (isStepChild && maiden) return { given, family: maiden, formerNames: [], preferredFamily: feminine(familyName) };
  const bearsFathers = father !== undefined || (!member.plan && draws.chance(5000));
  return { given, family: feminine(bearsFathers ? familyName : (mother?.family ?? familyName)), formerNames: [] };
}

/** A few South Asian people and Vietnamese elders have one name alone. Assumed: 3 in 100. */
function oneNamed(
  origin: OriginGroup,
  draws: ReturnType<typeof drawsOf>,
  member: Member,
  names: PersonNames,
): PersonNames {
  if (member.plan || origin !== 'south-asian' || !draws.chance(300)) return names;
  return { given: [], family: names.given[0] ?? names.family, formerNames: [] };
}

function secondNames(
  county: County,
  person: number,
  origin: OriginGroup,
  member: Member,
  birthDate: string,
  father: PersonNames | undefined,
): string[] {
  const draws = drawsOf(county.seed, purposes.second, person);
  if (!draws.chance(middleRate[origin])) return [];
  // Arabic, Somali and Eritrean second names are the father's.
  if ((origin === 'arabic' || origin === 'somali-eritrean') && father && member.part === 'child')
    return father.given.slice(0, 1);
  return [drawForename(county.names, draws, origin, origin === 'somali-eritrean' ? 'male' : member.sex, birthDate)];
}
