import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { levelOf } from './comparison-levels.ts';
import { type Compared, notKnown } from './compared.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';

const agrees = levelOf('identifier', 'agrees');
const agreesAndDiffers = levelOf('identifier', 'agrees-and-differs');
const similar = levelOf('identifier', 'similar');
const agreesUnchecked = levelOf('identifier', 'agrees-unchecked');
const differs = levelOf('identifier', 'differs');

const compact = (value: string): string => value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** Compares identifiers of one kind with each other; two valid ones that differ are evidence against. */
export function compareIdentifier(left: StandardisedRecord, right: StandardisedRecord): Compared {
  let doAgree = false;
  let agreeUnchecked = false;
  let areSimilar = false;
  let doDiffer = false;
  for (const ours of left.identifiers) {
    for (const theirs of right.identifiers) {
      if (ours.type !== theirs.type) continue;
      const areValid = ours.valid && theirs.valid;
      if (ours.value === theirs.value) {
        if (areValid) doAgree = true;
        else agreeUnchecked = true;
      } else if (areValid) doDiffer = true;
      // A number with a slip of the pen fails its check digit.
      else if (isOneEditApart(compact(ours.value), compact(theirs.value))) areSimilar = true;
    }
  }
  if (doAgree) return { level: doDiffer ? agreesAndDiffers : agrees, term: '' };
  if (areSimilar && !doDiffer) return { level: similar, term: '' };
  if (agreeUnchecked && !doDiffer) return { level: agreesUnchecked, term: '' };
  return doDiffer ? { level: differs, term: '' } : notKnown;
}
