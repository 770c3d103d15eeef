import { isoDate, dayNumber } from '../random/calendar.ts';
import { drawsOf } from '../random/draws.ts';
import { drawWeighted, weightedTable } from '../random/weighted-table.ts';
import { drawDwelling } from './draw-dwelling.ts';
import { drawHousehold, type Member } from './draw-household.ts';
import { drawIdentifiers } from './draw-identifiers.ts';
import { nameHousehold } from './name-household.ts';
import type { Home, Person, Relation } from './person.ts';
import { originsOf } from './place.ts';
import { relationsOf } from './relations-of.ts';

/** Everybody, and how they are related. */
export interface World {
  readonly people: readonly Person[];
  readonly relations: readonly Relation[];
}

const difficulties = weightedTable<0 | 1 | 2>([
  [0, 25],
  [1, 60],
  [2, 15],
]);
const concerns = weightedTable<number>([
  [0, 22],
  [1, 33],
  [2, 28],
  [3, 17],
]);

/** A third moved house in the last eight years. Assumed: 10% a year in a young population, less repeats. */
const movedRate = 3300;

function homesOf(seed: number, household: string, number: number, today: string) {
  const { place, dwelling } = drawDwelling(seed, household, 'home', number * 2);
  const draws = drawsOf(seed, household, 'move');
  if (!draws.chance(movedRate)) return { place, homes: [{ dwelling }] satisfies Home[] };
  const movedOn = isoDate(dayNumber(today) - draws.between(20, 2900));
  const previous = drawDwelling(seed, household, 'previous-home', number * 2 + 1).dwelling;
  return { place, homes: [{ dwelling: previous }, { dwelling, from: movedOn }] satisfies Home[] };
}

/** Homes of one person: nobody lived anywhere before birth. */
function homesOfPerson(homes: readonly Home[], birthDate: string): readonly Home[] {
  const [previous, current] = homes;
  if (!previous || !current?.from || current.from > birthDate) return homes;
  return [{ dwelling: current.dwelling }];
}

/** A mobile number in Ofcom's range for drama, 07700 900000 to 900999. */
const dramaPhone = (thousand: number): string => `07700 900${thousand.toString().padStart(3, '0')}`;

/**
 * Draws the synthetic county: as many households as hold so many people.
 *
 * @param peopleWanted how many people
 * @param today ISO date up to which lives are known
 */
export function drawWorld(seed: number, peopleWanted: number, today: string): World {
  const people: Person[] = [];
  const relations: Relation[] = [];
  for (let number = 1; people.length < peopleWanted; number++) {
    const household = `household/${number.toString()}`;
    const { members, planted, kind } = drawHousehold(seed, number, today);
    // A namesake by chance takes the draws of the other one: same names, sex and birth date, other home.
    const twinOf = planted?.namesake;
    const shown = twinOf ? drawHousehold(seed, twinOf, today).members : members;
    const kept = shown.slice(0, peopleWanted - people.length);
    const { place, homes } = homesOf(seed, household, number, today);
    const entity = (at: number): string => `${twinOf ? `household/${twinOf.toString()}` : household}/${at.toString()}`;
    const originPlace = twinOf ? homesOf(seed, `household/${twinOf.toString()}`, twinOf, today).place : place;
    const originHousehold = twinOf ? `household/${twinOf.toString()}` : household;
    const origin = drawWeighted(drawsOf(seed, originHousehold, 'origin'), originsOf(originPlace));
    const entities = kept.map((_, at) => entity(at));
    const names = nameHousehold(seed, originHousehold, entities, origin, kept, today);
    const concern = drawWeighted(drawsOf(seed, household, 'concern'), concerns);
    const housePeople = kept.map((member: Member, at): Person => {
      const id = people.length + at + 1;
      const draws = drawsOf(seed, `person/${id.toString()}`, 'person');
      return {
        id: `P-${id.toString().padStart(6, '0')}`,
        number: id,
        household: `H-${number.toString().padStart(6, '0')}`,
        role: member.part === 'child' ? 'child' : 'adult',
        origin,
        sex: member.sex,
        birthDate: member.birthDate,
        ...(names[at] ?? { given: [], family: '' }),
        homes: homesOfPerson(homes, member.birthDate),
        identifiers: drawIdentifiers(seed, id, member.birthDate, today),
        phone: dramaPhone(draws.below(1000)),
        difficulty: member.plan ? 0 : drawWeighted(draws, difficulties),
        concern,
        ...(member.plan && { plan: member.plan }),
      };
    });
    relations.push(...relationsOf(kind, kept, housePeople));
    if (twinOf) relations.push(...strangersOf(people, housePeople, twinOf));
    people.push(...housePeople);
  }
  return { people, relations };
}

function strangersOf(people: readonly Person[], namesakes: readonly Person[], household: number): Relation[] {
  const id = `H-${household.toString().padStart(6, '0')}`;
  const others = people.filter((person) => person.household === id);
  return namesakes.flatMap((person, i) => {
    const other = others[i];
    return other ? [{ kind: 'same-name-stranger' as const, left: other.id, right: person.id }] : [];
  });
}
