import { isoDate } from '../random/calendar.ts';
import { chanceOf, drawsOf, purposeKey } from '../random/draws.ts';
import { drawWeighted, weightedTable } from '../random/weighted-table.ts';
import { drawFamilyName } from '../names/draw-family-name.ts';
import type { OriginGroup } from '../names/origin-names.ts';
import { type Composition, composeHousehold, kinOfBefore, type Member } from './compose-household.ts';
import type { County } from './county.ts';
import { drawMoves, drawLife } from './draw-life.ts';
import { streetNumberOf, streetOf } from './draw-dwelling.ts';
import { householdFamilyName, nameHousehold, type PersonNames } from './name-household.ts';
import type { FormerName, Peculiarity, Person, Relation } from './person.ts';
import { withIdentities } from './ended-identities.ts';
import { householdId, personId, personNumber, phoneOf } from './numbers.ts';
import { relationsOf } from './relations-of.ts';

/** The people of one household, identities that ended among them, and how they are related, to the household before too. */
export interface Household {
  readonly number: number;
  readonly people: readonly Person[];
  readonly relations: readonly Relation[];
}

const purposes = {
  origin: purposeKey('household/origin'),
  person: purposeKey('person'),
  abroad: purposeKey('person/born-abroad'),
  care: purposeKey('person/care-names'),
};

const difficulties = weightedTable<0 | 1 | 2>([
  [0, 25],
  [1, 60],
  [2, 15],
]);

const bornHere: readonly OriginGroup[] = ['english', 'welsh', 'gaelic', 'roma-traveller'];

function originOf(county: County, household: number): OriginGroup {
  const { place } = streetOf(county.seed, streetNumberOf(household));
  return drawWeighted(drawsOf(county.seed, purposes.origin, household), place.origins);
}

/** Names of a care leaver: two that came before. */
function careNames(
  county: County,
  number: number,
  origin: OriginGroup,
  member: Member,
  names: PersonNames,
): PersonNames {
  const draws = drawsOf(county.seed, purposes.care, number);
  const born = county.todayNumber - member.daysOld;
  const days = [born + draws.between(1500, 3500), born + draws.between(4000, 5600)];
  const before = days.map((day): FormerName => ({
    family: drawFamilyName(county.names, draws, origin),
    until: isoDate(day),
    why: 'care',
  }));
  return { ...names, formerNames: before };
}

function peculiaritiesOf(
  member: Member,
  names: PersonNames,
  origin: OriginGroup,
  drawn: readonly Peculiarity[],
): readonly Peculiarity[] {
  return [
    ...drawn,
    ...(names.given.length === 0 ? (['one-name'] as const) : []),
    ...(names.preferredFamily ? (['step-child'] as const) : []),
    ...(member.part === 'foster-child' ? (['foster-child'] as const) : []),
    ...(origin === 'somali-eritrean' ? (['patronymic'] as const) : []),
  ];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

function drawMembers(
  county: County,
  composition: Composition,
  before: Composition | undefined,
): { people: Person[]; kin: ReturnType<typeof kinOfBefore> } {
  const { seed } = county;
  const { number, planted } = composition;
  const kin = before && kinOfBefore(seed, composition, before);
  // A namesake by chance takes the draws of the other one: same names, sex and birth date, other home.
  const namedBy = planted?.namesakeOfBefore ? number - 1 : number;
  const shown = namedBy === number ? composition : composeHousehold(seed, namedBy);
  const origin = originOf(county, kin ? number - 1 : namedBy);
  const familyName = householdFamilyName(county, kin ? number - 1 : namedBy, origin);
  const nameNumbers = shown.members.map((_, at) => personNumber(namedBy, at));
  let names = nameHousehold(county, shown, nameNumbers, origin, familyName);
  if (kin === 'ex-partner') names = names.map((own) => ({ ...own, family: familyName, formerNames: [] }));
  const moves = drawMoves(
    county,
    planted?.namesakeOfBefore === 'elsewhere' ? { ...composition, number: number + 40_000 } : composition,
  );
  const people = shown.members.map((member, at): Person => {
    const own = personNumber(number, at);
    const draws = drawsOf(seed, purposes.person, own);
    const abroad =
      !bornHere.includes(origin) && chanceOf(seed, purposes.abroad, own, member.daysOld > 6574 ? 7000 : 2500);
    const life = drawLife(county, composition, moves, own, member, abroad && !planted);
    const birthDate = isoDate(county.todayNumber - member.daysOld);
    const isCareLeaver = life.peculiarities.includes('care-leaver');
    const bare = names[at] ?? { given: [], family: '', formerNames: [] };
    const ownNames = isCareLeaver ? careNames(county, own, origin, member, bare) : bare;
    const mailbox = `${plain(ownNames.given[0] ?? 'family')}.${plain(ownNames.family)}${draws.below(1000).toString()}@mail.example`;
    return {
      id: personId(own),
      number: own,
      household: householdId(number),
      householdNumber: number,
      role: member.part === 'child' || member.part === 'foster-child' ? 'child' : 'adult',
      origin,
      bornAbroad: abroad && !planted,
      sex: member.sex,
      birthDate,
      ...ownNames,
      homes: life.homes,
      identifiers: county.identifiers.of(own, birthDate),
      phone: phoneOf(draws.below(1000)),
      email: mailbox,
      difficulty: member.plan ? 0 : drawWeighted(draws, difficulties),
      concern: composition.concern,
      events: life.events,
      peculiarities: peculiaritiesOf(member, ownNames, origin, life.peculiarities),
      ...arrivalOf(county, life.events),
      ...(member.plan && { plan: member.plan }),
    };
  });
  return { people, kin };
}

/** Who came within the years looked at was not known here before. */
function arrivalOf(county: County, events: Person['events']): Pick<Person, 'knownFrom'> {
  const arrival = events.find(({ kind }) => kind === 'arrival');
  return arrival && arrival.on > isoDate(county.firstDay) ? { knownFrom: arrival.on } : {};
}

/** Relations to the household before. */
function outerRelations(
  composition: Composition,
  people: readonly Person[],
  before: Composition | undefined,
  kin: ReturnType<typeof kinOfBefore>,
): Relation[] {
  const idBefore = (place: number): string => personId(personNumber(composition.number - 1, place));
  const kind = composition.planted?.namesakeOfBefore;
  const [first] = people;
  if (kind && first)
    return [
      { kind: kind === 'elsewhere' ? 'same-name-stranger' : 'same-name-neighbour', left: idBefore(0), right: first.id },
    ];
  if (!kin || !before || !first) return [];
  if (kin === 'ex-partner') return [{ kind: 'ex-partner', left: idBefore(0), right: first.id }];
  return before.members.flatMap((member, place) =>
    member.part !== 'child'
      ? []
      : people
          .filter(({ role }) => role === 'child')
          .map((cousin): Relation => ({ kind: 'cousin', left: idBefore(place), right: cousin.id })),
  );
}

/**
 * Everybody of the household of a number: a pure function of the county and the number.
 *
 * @param number from 1
 */
export function drawHousehold(county: County, number: number): Household {
  const composition = composeHousehold(county.seed, number);
  const before = number > 1 ? composeHousehold(county.seed, number - 1) : undefined;
  const { people, kin } = drawMembers(county, composition, before);
  const inner = relationsOf(composition, people);
  const outer = outerRelations(composition, people, before, kin);
  const identities = withIdentities(county, people, composition.planted !== undefined);
  return { number, people: identities.people, relations: [...inner, ...outer, ...identities.relations] };
}
