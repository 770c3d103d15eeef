import { type Draws, drawsOf, purposeKey } from '../random/draws.ts';
import { drawWeighted } from '../random/weighted-table.ts';
import type { Dwelling } from './person.ts';
import { type Place, places, placesElsewhere } from './place.ts';
import { streetFirstParts, streetKinds } from './street-names.ts';

/** Letters that the inward half of a postcode uses. */
const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ';

/** Households that follow each other share a street and a unit postcode: fifteen addresses to a postcode is the national mean. */
export const householdsPerStreet = 15;

/** How far, in streets, most moves go. Assumed. */
const nearbyStreets = 300;

/** A made-up street with its made-up unit postcode. */
export interface Street {
  readonly number: number;
  readonly place: Place;
  readonly name: string;
  readonly postcode: string;
  /** Whether its dwellings are flats of one building. */
  readonly flats: boolean;
}

const streetPurpose = purposeKey('street');

/** The street of a number; streets past the last household stand empty. @param number from 0; negative ones are outside the county */
export function streetOf(seed: number, number: number): Street {
  const draws = drawsOf(seed, streetPurpose, number + 1_000_000);
  const place = number < 0 ? draws.pick(placesElsewhere) : drawWeighted(draws, places);
  const letter = (): string => inwardLetters.charAt(draws.below(inwardLetters.length));
  return {
    number,
    place,
    name: `${draws.pick(streetFirstParts)} ${draws.pick(streetKinds)}`,
    postcode: `${place.outward} ${draws.below(10).toString()}${letter()}${letter()}`,
    flats: draws.chance(1400),
  };
}

/** A dwelling of a street. @param position from 0 to 49 */
export function dwellingOf(street: Street, position: number): Dwelling {
  const { name, postcode, place, flats } = street;
  const house = (position * 2 + (street.number & 1) + 1).toString();
  const uprn = `9999${(Math.abs(street.number) * 50 + position).toString().padStart(8, '0')}`;
  const number = flats
    ? `Flat ${(position + 1).toString()}, ${((Math.abs(street.number) % 60) + 1).toString()}`
    : house;
  return { number, street: name, town: place.town, postcode, uprn, district: place.district };
}

/** The street of a household. @param household number from 1 */
export const streetNumberOf = (household: number): number => Math.floor((household - 1) / householdsPerStreet);

/** Where somebody lived before or went to: mostly nearby, sometimes outside the county. */
export function drawOtherDwelling(seed: number, draws: Draws, household: number): Dwelling {
  const here = streetNumberOf(household);
  const number = draws.chance(1200)
    ? -1 - draws.below(2000)
    : Math.max(0, here - nearbyStreets) + draws.below(2 * nearbyStreets);
  return dwellingOf(streetOf(seed, number), draws.below(50));
}
