import { isoDate } from '../random/calendar.ts';
import { type Draws, drawsOf, purposeKey } from '../random/draws.ts';
import type { Composition, Member } from './compose-household.ts';
import type { County } from './county.ts';
import { dwellingOf, drawOtherDwelling, householdsPerStreet, streetNumberOf, streetOf } from './draw-dwelling.ts';
import { drawInstitution } from './institution.ts';
import type { Dwelling, Home, InstitutionKind, LifeEvent, Peculiarity } from './person.ts';

/** Where and how a person lived. */
export interface Life {
  readonly homes: readonly Home[];
  readonly events: readonly LifeEvent[];
  readonly peculiarities: readonly Peculiarity[];
}

const purposes = { moves: purposeKey('household/moves'), life: purposeKey('person/life') };

/** One household in ten moves in a year, twice as many of the young (assumed), in ten-thousandths. */
const moveRate = { usual: 900, young: 1900 } as const;

/** When a household moved and where to: the oldest dwelling first, from a day on; the first one always was. */
export function drawMoves(county: County, composition: Composition): readonly { dwelling: Dwelling; from: number }[] {
  const { number, members, planted } = composition;
  const draws = drawsOf(county.seed, purposes.moves, number);
  const own = dwellingOf(streetOf(county.seed, streetNumberOf(number)), (number - 1) % householdsPerStreet);
  const isYoung = (members[0]?.daysOld ?? 0) < 11_000;
  const days: number[] = [];
  for (let from = county.firstDay; !planted && from <= county.lastDay; from += 365)
    if (draws.chance(isYoung ? moveRate.young : moveRate.usual)) days.push(from + draws.below(365));
  const moves = days.filter((day) => day <= county.lastDay).slice(-4);
  const earlier = moves.map(() => drawOtherDwelling(county.seed, draws, number));
  return [...earlier, own].map((dwelling, at) => ({ dwelling, from: at === 0 ? 0 : (moves[at - 1] ?? 0) }));
}

/** Ten-thousandths, for people of households where agencies are called (concern 4 and 5). Assumed. */
const rates = {
  custody: 1000,
  refuge: 1500,
  homeless: 2500,
  care: 700,
  careLeaver: 1500,
  unaccompanied: 4000,
} as const;

/** Puts a stay into a row of homes. */
function withStay(
  homes: readonly Home[],
  from: number,
  until: number | undefined,
  dwelling: Dwelling | undefined,
): Home[] {
  const [start, end] = [isoDate(from), until === undefined ? undefined : isoDate(until)];
  const after = end === undefined ? undefined : homes.filter((home) => home.from <= end).at(-1);
  return [
    ...homes.filter((home) => home.from < start),
    { dwelling, from: start },
    ...(end === undefined
      ? []
      : [{ dwelling: after?.dwelling, from: end }, ...homes.filter((home) => home.from > end)]),
  ];
}

/** Draws the life of one member of a household. */
export function drawLife(
  county: County,
  composition: Composition,
  moves: readonly { dwelling: Dwelling; from: number }[],
  person: number,
  member: Member,
  bornAbroad: boolean,
): Life {
  const draws = drawsOf(county.seed, purposes.life, person);
  const born = county.todayNumber - member.daysOld;
  const age = Math.floor(member.daysOld / 365.25);
  const events: LifeEvent[] = [{ kind: 'birth', on: isoDate(born) }];
  const last = moves.findLastIndex(({ from }) => from <= born);
  let homes: Home[] = moves
    .slice(Math.max(0, last))
    .map(({ dwelling, from }, at) => ({ dwelling, from: isoDate(at === 0 ? born : from) }));
  for (const { from } of homes.slice(1)) events.push({ kind: 'move', on: from });
  const peculiarities: Peculiarity[] = [];
  const stay = (place: InstitutionKind | 'street', days: number, ends = true): [number, number | undefined] => {
    const start = Math.max(born + 1, draws.between(county.firstDay, county.lastDay - 40));
    const until = ends && start + days < county.lastDay ? start + days : undefined;
    homes = withStay(homes, start, until, place === 'street' ? undefined : drawInstitution(county.seed, draws, place));
    return [start, until];
  };
  const isCalledOn = composition.concern >= 4 && !composition.planted;
  if (bornAbroad && !composition.planted) {
    const arrived = draws.between(Math.max(born, county.todayNumber - 9000), county.todayNumber - 30);
    events.push({ kind: 'arrival', on: isoDate(arrived) });
    if (draws.chance(2000)) peculiarities.push('asylum');
  }
  if (isCalledOn) custodyAndCare(draws, member, age, composition, stay, events, peculiarities, bornAbroad);
  if (!composition.planted && age >= 75 && draws.chance(1200))
    stay(draws.chance(7000) ? 'care-home' : 'hospital', draws.between(60, 900), draws.chance(4000));
  if (!member.plan && age >= 70 && draws.chance(age >= 85 ? 3500 : 1200))
    events.push({ kind: 'death', on: isoDate(draws.between(Math.max(born, county.firstDay), county.lastDay)) });
  if (!member.plan && age < 17 && age > 4 && draws.chance(2500))
    events.push({
      kind: 'school-change',
      on: isoDate(draws.between(Math.max(born + 1800, county.firstDay), county.lastDay)),
    });
  if (!composition.planted && draws.chance(120))
    events.push({ kind: 'protection', on: isoDate(draws.between(Math.max(born, county.firstDay), county.lastDay)) });
  events.sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
  return { homes, events, peculiarities };
}

/** Refuge, care, custody, homelessness: lives that agencies of the special kind see. */
function custodyAndCare(
  draws: Draws,
  member: Member,
  age: number,
  { kind, number }: Composition,
  stay: (place: InstitutionKind | 'street', days: number, ends?: boolean) => [number, number | undefined],
  events: LifeEvent[],
  peculiarities: Peculiarity[],
  bornAbroad: boolean,
): void {
  const event = (name: LifeEvent['kind'], day: number | undefined): void => {
    if (day !== undefined) events.push({ kind: name, on: isoDate(day) });
  };
  // The whole family flees, or nobody: the household's number decides.
  if (kind === 'lone-parent' && number % 7 === 0 && (member.part === 'mother' || age < 18)) {
    const [from] = stay('refuge', draws.between(30, 400), draws.chance(5000));
    event('protection', from);
  } else if (member.sex === 'male' && age >= 16 && age < 60 && draws.chance(rates.custody)) {
    const [from, until] = stay('prison', draws.between(60, 700));
    event('custody', from);
    event('release', until);
  } else if (member.part === 'tenant' && age < 60 && draws.chance(rates.homeless)) {
    peculiarities.push('homeless');
    stay(draws.chance(5000) ? 'street' : 'hostel', draws.between(60, 500), draws.chance(3000));
  } else if (member.part === 'child' && age < 18 && draws.chance(rates.care)) {
    const [from, until] = stay('childrens-home', draws.between(100, 1500));
    event('care-entry', from);
    event('care-leaving', until);
  }
  if (member.part !== 'foster-child' && age >= 16 && age < 26 && draws.chance(rates.careLeaver))
    peculiarities.push('care-leaver');
  if (bornAbroad && member.part === 'tenant' && age < 26 && draws.chance(rates.unaccompanied))
    peculiarities.push('unaccompanied-child');
}
