import type { StandardisedHome, StandardisedRecord } from '../standardise/standardised-record.ts';
import { levelOf } from './comparison-levels.ts';
import { type Compared, notKnown } from './compared.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';

const sameHome = levelOf('home', 'same-home');
const earlierHome = levelOf('home', 'earlier-home');
const postcodeAlone = levelOf('home', 'postcode-alone');
const samePostcode = levelOf('home', 'same-postcode');
const similarPostcode = levelOf('home', 'similar-postcode');
const sameDoor = levelOf('home', 'same-door');
const sameSector = levelOf('home', 'same-sector');
const sameDistrict = levelOf('home', 'same-district');
const different = levelOf('home', 'different');

/** Outward code and the digit after it. */
const sectorOf = (postcode: string): string => postcode.slice(0, -2);

function levelOfHomes(left: StandardisedHome, right: StandardisedHome): number {
  const isSameDoor = left.door !== '' && left.door === right.door;
  const isSamePostcode = left.postcode !== '' && left.postcode === right.postcode;
  if ((left.uprn !== '' && left.uprn === right.uprn) || (isSamePostcode && isSameDoor))
    return left.isEnded || right.isEnded ? earlierHome : sameHome;
  // A question names a postcode and no house: that the houses differ may not be held against it.
  if (isSamePostcode) return left.door === '' || right.door === '' ? postcodeAlone : samePostcode;
  const areKnown = left.postcode !== '' && right.postcode !== '';
  if (areKnown && isOneEditApart(left.postcode, right.postcode)) return similarPostcode;
  // Same number and street where a postcode is missing or wrong.
  if (isSameDoor && (left.outward === right.outward || left.outward === '' || right.outward === '')) return sameDoor;
  if (areKnown && sectorOf(left.postcode) === sectorOf(right.postcode)) return sameSector;
  if (left.outward === '' || right.outward === '') return 0;
  return left.outward === right.outward ? sameDistrict : different;
}

/** Compares addresses over their history, best pair wins. */
export function compareHome(left: StandardisedRecord, right: StandardisedRecord): Compared {
  let best = 0;
  let term = '';
  for (const ours of left.homes) {
    for (const theirs of right.homes) {
      const level = levelOfHomes(ours, theirs);
      if (level === 0 || (best !== 0 && level >= best)) continue;
      best = level;
      term = level <= samePostcode ? ours.postcode : '';
    }
  }
  return best === 0 ? notKnown : { level: best, term };
}
