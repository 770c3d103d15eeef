import { plusYears } from '../random/calendar.ts';
import { drawsOf } from '../random/draws.ts';
import { drawFamilyName, feminineFamilyName, southAsianWomensNames } from '../names/draw-family-name.ts';
import { drawForename, forenamesOf } from '../names/draw-forenames.ts';
import { nearName } from '../names/near-name.ts';
import type { OriginGroup } from '../names/origin-names.ts';
import type { Member } from './draw-household.ts';
import type { Person } from './person.ts';

/** The names of one person. */
export type PersonNames = Pick<Person, 'given' | 'family' | 'former' | 'preferredFamily'>;

/** Ten-thousandths with a second forename. Assumed. */
const middleRate: Readonly<Record<OriginGroup, number>> = {
  english: 6000,
  welsh: 6000,
  polish: 4000,
  'south-asian': 2500,
  arabic: 5000,
  'west-african': 6000,
};

function secondNames(
  seed: number,
  entity: string,
  origin: OriginGroup,
  member: Member,
  father: PersonNames | undefined,
): string[] {
  const draws = drawsOf(seed, entity, 'second-name');
  if (!draws.chance(middleRate[origin])) return [];
  // Arabic second names are often the father's.
  if (origin === 'arabic' && father && member.part === 'child') return father.given.slice(0, 1);
  return [drawForename(draws, origin, member.sex, member.birthDate)];
}

function motherNames(
  seed: number,
  entity: string,
  origin: OriginGroup,
  member: Member,
  given: readonly string[],
  father: PersonNames | undefined,
  today: string,
): PersonNames {
  const draws = drawsOf(seed, entity, 'marriage');
  const own = feminineFamilyName(drawFamilyName(draws, origin), origin);
  if (origin === 'south-asian' && draws.chance(4000)) return { given, family: draws.pick(southAsianWomensNames) };
  if (!father || !draws.chance(6500)) return { given, family: own };
  const shared = feminineFamilyName(father.family, origin);
  const wedding = plusYears(member.birthDate, draws.between(20, 32));
  if (wedding >= today || shared === own) return { given, family: own };
  const doubled = origin === 'english' && !own.includes('-') && draws.chance(700);
  return { given, family: doubled ? `${own}-${shared}` : shared, former: { family: own, until: wedding } };
}

/**
 * Names for the members of a household, in their order.
 *
 * @param entities key of each member's own draws
 */
export function nameHousehold(
  seed: number,
  household: string,
  entities: readonly string[],
  origin: OriginGroup,
  members: readonly Member[],
  today: string,
): readonly PersonNames[] {
  const familyName = drawFamilyName(drawsOf(seed, household, 'family-name'), origin);
  const named: PersonNames[] = [];
  const find = (part: Member['part']): PersonNames | undefined =>
    named[members.findIndex((member, i) => member.part === part && i < named.length)];
  for (const [i, member] of members.entries()) {
    const entity = entities[i] ?? '';
    const draws = drawsOf(seed, entity, 'names');
    const father = find('father');
    const mother = find('mother');
    const siblings = named.filter((_, at) => members[at]?.part === 'child').map(({ given }) => given[0] ?? '');
    const own = drawForename(draws, origin, member.sex, member.birthDate, siblings);
    const elder = members[i - 1];
    const alike =
      member.twin && elder?.sex === member.sex && (member.plan ?? draws.chance(3300))
        ? nearName(siblings.at(-1) ?? '', forenamesOf(draws, origin, member.birthDate)[member.sex])
        : undefined;
    const first = member.namedAfterFather && father ? (father.given[0] ?? own) : (alike ?? own);
    const given = [first, ...secondNames(seed, entity, origin, member, father)];
    if (member.part === 'father') named.push({ given, family: familyName });
    else if (member.part === 'mother') named.push(motherNames(seed, entity, origin, member, given, father, today));
    else if (member.part === 'child') {
      const shared = father?.family ?? mother?.family ?? familyName;
      const family = member.sex === 'female' ? feminineFamilyName(shared, origin) : shared;
      const stepChild = father && mother?.former && !member.plan && draws.chance(1200);
      named.push(stepChild ? { given, family: mother.former.family, preferredFamily: family } : { given, family });
    } else {
      const shared = member.part === 'grandparent' ? familyName : drawFamilyName(draws, origin);
      named.push({ given, family: member.sex === 'female' ? feminineFamilyName(shared, origin) : shared });
    }
  }
  return named;
}
