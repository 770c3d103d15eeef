import type { GivenNames } from '../standardise/attribute-values.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { levelOf } from './comparison-levels.ts';
import { type Compared, notKnown } from './compared.ts';
import { jaroWinklerFrom } from './jaro-winkler-similarity.ts';
import { shareOne } from './share-one.ts';

const exact = levelOf('middle', 'exact');
const initial = levelOf('middle', 'initial');
const different = levelOf('middle', 'different');

/** Compares further given names of two records. */
export function compareMiddle(left: StandardisedRecord, right: StandardisedRecord): Compared {
  return compareMiddleNames({ first: left.given, middle: left.middle }, { first: right.given, middle: right.middle });
}

/** Compares further given names, best pair wins; an initial agrees with any name that it begins. */
export function compareMiddleNames(left: GivenNames, right: GivenNames): Compared {
  if (left.middle.length === 0 || right.middle.length === 0) return notKnown;
  let level = different;
  for (const ours of left.middle) {
    for (const theirs of right.middle) {
      const isInitial = ours.text.length === 1 || theirs.text.length === 1;
      if (isInitial) {
        if (ours.text[0] === theirs.text[0]) level = Math.min(level, initial);
      } else if (
        ours.text === theirs.text ||
        shareOne(ours.fullForms, theirs.fullForms) ||
        shareOne(ours.spellings, theirs.spellings) ||
        jaroWinklerFrom(0.9, ours.text, theirs.text) > 0
      ) {
        return { level: exact, term: '' };
      }
    }
  }
  return { level, term: '' };
}
