import { isoDate } from '../random/calendar.ts';
import { drawsOf, purposeKey } from '../random/draws.ts';
import { drawFamilyName } from '../names/draw-family-name.ts';
import { drawForename } from '../names/draw-forenames.ts';
import { placesPerHousehold } from './compose-household.ts';
import type { County } from './county.ts';
import { drawOtherDwelling } from './draw-dwelling.ts';
import { personId, phoneOf } from './numbers.ts';
import type { Person, Relation } from './person.ts';

const purposes = {
  identity: purposeKey('person/identity'),
  identityBefore: purposeKey('person/identity-before'),
};

/** Ten-thousandths: adopted children; grown-ups who got a new identity (gender recognised, or protected as a witness). Assumed. */
const identityRates = { adoption: 60, newIdentity: 15 } as const;

/** The identity that came before another one: other names, other numbers, other home, the same birth date. */
function identityBefore(county: County, person: Person, until: string, isAdoption: boolean): Person {
  const number = person.number + placesPerHousehold;
  const draws = drawsOf(county.seed, purposes.identityBefore, person.number);
  const sex = isAdoption ? person.sex : draws.chance(5000) ? person.sex : person.sex === 'male' ? 'female' : 'male';
  const first =
    isAdoption && draws.chance(5000)
      ? (person.given[0] ?? '')
      : drawForename(county.names, draws, person.origin, sex, person.birthDate);
  const dwelling = drawOtherDwelling(county.seed, draws, person.householdNumber);
  return {
    ...person,
    id: personId(number),
    number,
    sex,
    given: [first, ...person.given.slice(1)].filter((name) => name !== ''),
    family: drawFamilyName(county.names, draws, person.origin),
    formerNames: [],
    homes: [{ dwelling, from: person.birthDate }],
    identifiers: county.identifiers.of(number, person.birthDate),
    phone: phoneOf(draws.below(1000)),
    events: [{ kind: 'birth', on: person.birthDate }],
    peculiarities: [],
    knownUntil: until,
  };
}

/** Identities that ended: the members with their new identity, and the old ones after them. */
export function withIdentities(
  county: County,
  members: readonly Person[],
  isPlanted: boolean,
): { people: Person[]; relations: Relation[] } {
  const people: Person[] = [];
  const ended: Person[] = [];
  const relations: Relation[] = [];
  for (const person of members) {
    const draws = drawsOf(county.seed, purposes.identity, person.number);
    const days = county.todayNumber - Date.parse(person.birthDate) / 86_400_000;
    const isAdoption = person.role === 'child' && days > 900 && days < 7000;
    // The district has an adoption in most samples.
    const rate = isPlanted
      ? 0
      : isAdoption
        ? identityRates.adoption
        : person.role === 'adult'
          ? identityRates.newIdentity
          : 0;
    if (!draws.chance(rate)) {
      people.push(person);
      continue;
    }
    const on = isoDate(
      draws.between(Math.max(county.todayNumber - days + 400, county.firstDay), county.todayNumber - 200),
    );
    const old = identityBefore(county, person, on, isAdoption);
    ended.push(old);
    const kind = isAdoption ? 'adoption' : 'new-identity';
    people.push({ ...person, knownFrom: on, identityBefore: old.id, events: [...person.events, { kind, on }] });
    relations.push({ kind: isAdoption ? 'adopted-identity' : 'new-identity', left: old.id, right: person.id });
  }
  return { people: [...people, ...ended], relations };
}
