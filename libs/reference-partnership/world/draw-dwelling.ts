import { drawsOf } from '../random/draws.ts';
import { scatter } from '../random/scatter.ts';
import { drawWeighted } from '../random/weighted-table.ts';
import { type Place, places } from './place.ts';
import type { Dwelling } from './person.ts';
import { streetFirstParts, streetKinds } from './street-names.ts';

/** Letters that the inward half of a postcode uses. */
const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ';

/** Streets per outward code: few enough that strangers share a postcode. */
const streetsPerPlace = 40;

interface Street {
  readonly name: string;
  readonly postcode: string;
}

/** One of the made-up streets of an outward code, with its made-up unit postcode. */
function streetOf(seed: number, place: Place, index: number): Street {
  const draws = drawsOf(seed, `street/${place.outward}/${index.toString()}`, 'name');
  const letter = (): string => inwardLetters.charAt(draws.below(inwardLetters.length));
  return {
    name: `${draws.pick(streetFirstParts)} ${draws.pick(streetKinds)}`,
    postcode: `${place.outward} ${draws.below(10).toString()}${letter()}${letter()}`,
  };
}

/**
 * Draws a dwelling.
 *
 * @param entity whose dwelling, such as 'household/3'
 * @param purpose such as 'home' or 'previous-home'
 * @param index a number of its own per dwelling
 */
export function drawDwelling(
  seed: number,
  entity: string,
  purpose: string,
  index: number,
): { place: Place; dwelling: Dwelling } {
  const draws = drawsOf(seed, entity, purpose);
  const place = drawWeighted(draws, places);
  const street = streetOf(seed, place, draws.below(streetsPerPlace));
  const number = draws.between(1, 98);
  const flat = draws.chance(1200) ? `Flat ${draws.between(1, 12).toString()}, ` : '';
  return {
    place,
    dwelling: {
      number: `${flat}${number.toString()}`,
      street: street.name,
      town: place.town,
      postcode: street.postcode,
      uprn: `9999${scatter(seed, 'uprn', 8, index)}`,
    },
  };
}
