import { type Draws, drawsOf, purposeKey } from '../random/draws.ts';
import type { Dwelling, InstitutionKind } from './person.ts';
import { streetOf } from './draw-dwelling.ts';

const names: Readonly<Record<InstitutionKind, readonly string[]>> = {
  refuge: ['Harbour House', 'Juniper House', 'Lantern House'],
  hostel: ['The Foyer', 'Bridge Hostel', 'Station House', 'Saint Anne’s Hostel'],
  prison: ['HMP Marlow Heath', 'HMP Eastquarry'],
  hospital: ['Severnmark Royal Infirmary', 'Orchard Ward, County Hospital'],
  'childrens-home': ['The Willows', 'Larkrise', 'Beech Lodge', 'Kestrel House'],
  'care-home': ['Rosemount', 'Elm Court', 'Fairlawns', 'Riverside Lodge', 'Sycamore Grange'],
};

const purpose = purposeKey('institution');
const kinds = Object.keys(names) as readonly InstitutionKind[];

/** One of the county's institutions of a kind. */
export function drawInstitution(seed: number, draws: Draws, kind: InstitutionKind): Dwelling {
  const at = draws.below(names[kind].length);
  const number = kinds.indexOf(kind) * 10 + at;
  const street = streetOf(seed, 700_000 + number);
  const house = drawsOf(seed, purpose, number).between(1, 90).toString();
  return {
    number: `${names[kind][at] ?? ''}, ${house}`,
    street: street.name,
    town: street.place.town,
    postcode: street.postcode,
    uprn: `9998${number.toString().padStart(8, '0')}`,
    district: street.place.district,
    institution: kind,
  };
}
