import { type Conditions } from './observe/corrupt.ts';
import { changesOf, insertOf, type ObservedChange } from './observe/changes-of.ts';
import { observe, type Observed, type Office, officeOf, subjectsOf } from './observe/observe.ts';
import type { AgencyId } from './world/agency-id.ts';
import { composeHousehold } from './world/compose-household.ts';
import { type County, countyOf, type CountySettings } from './world/county.ts';
import { drawHousehold, type Household } from './world/draw-household.ts';
import type { Person, Relation } from './world/person.ts';

/** What a partnership is generated from. */
export interface GeneratorSettings extends CountySettings, Conditions {
  /** Living people and those who died within the years looked at; identities that ended come on top. */
  readonly people: number;
  readonly agencies: readonly AgencyId[];
}

/** What a range of households gives. */
export interface Chunk {
  readonly people: readonly Person[];
  readonly relations: readonly Relation[];
  /** Records as of today, by agency and record id. */
  readonly observed: readonly Observed[];
  /** What happens to records in the days after, by day. */
  readonly changes: readonly ObservedChange[];
  /** Records of people of earlier households whom a relation of these names. */
  readonly beyond: readonly Observed[];
}

/** Where the households of a partnership end. */
export interface Extent {
  readonly households: number;
  /** People of the last household that still count. */
  readonly lastPeople: number;
}

/** How many households hold so many people. A microsecond each. */
export function extentOf({ seed, people }: Pick<GeneratorSettings, 'seed' | 'people'>): Extent {
  let left = people;
  for (let households = 1; ; households++) {
    const size = composeHousehold(seed, households).members.length;
    if (size >= left) return { households, lastPeople: left };
    left -= size;
  }
}

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Makes a partnership, range by range of households; ranges know nothing of each other, so that any worker may make any. */
export class Generator {
  readonly settings: GeneratorSettings;
  readonly extent: Extent;
  readonly #county: County;
  readonly #offices: readonly Office[];

  constructor(settings: GeneratorSettings, extent: Extent = extentOf(settings)) {
    this.settings = settings;
    this.extent = extent;
    this.#county = countyOf(settings);
    this.#offices = settings.agencies.map((agency) => officeOf(settings.seed, agency));
  }

  #household(number: number): Household {
    const household = drawHousehold(this.#county, number);
    if (number < this.extent.households) return household;
    const people = household.people.filter(({ number: own }) => own % 8 < this.extent.lastPeople);
    const ids = new Set(people.map(({ id }) => id));
    const isWithin = (id: string): boolean => ids.has(id) || !household.people.some((person) => person.id === id);
    return {
      number,
      people,
      relations: household.relations.filter(({ left, right }) => isWithin(left) && isWithin(right)),
    };
  }

  /** @param from first household, from 1 @param to last household, included */
  chunk(from: number, to: number): Chunk {
    const people: Person[] = [];
    const relations: Relation[] = [];
    const observed: Observed[] = [];
    const changes: ObservedChange[] = [];
    const beyond: Observed[] = [];
    for (let number = from; number <= Math.min(to, this.extent.households); number++) {
      const household = this.#household(number);
      people.push(...household.people);
      relations.push(...household.relations);
      this.#observe(household, observed, changes);
      if (number === from && number > 1) this.#observe(this.#household(number - 1), beyond, []);
    }
    const order = new Map(this.settings.agencies.map((agency, i) => [agency as string, i]));
    const place = ({ observation }: Observed): number => order.get(observation.agency) ?? 0;
    observed.sort((left, right) => place(left) - place(right) || byText(left.recordId, right.recordId));
    changes.sort((left, right) => byText(left.day, right.day) || byText(left.recordId, right.recordId));
    return { people, relations, observed, changes, beyond };
  }

  #observe(household: Household, observed: Observed[], changes: ObservedChange[]): void {
    const { days } = this.settings;
    for (const office of this.#offices)
      for (const subject of subjectsOf(office, household)) {
        const own = observe(this.#county, this.settings, office, subject);
        observed.push(...own);
        if (days === 0) continue;
        if (own.length > 0) changes.push(...changesOf(this.#county, this.settings, office, subject, own));
        else {
          const insert = insertOf(this.#county, this.settings, office, subject);
          if (insert) changes.push(insert);
        }
      }
  }
}
