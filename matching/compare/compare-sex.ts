import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { levelOf } from './comparison-levels.ts';
import { type Compared, notKnown } from './compared.ts';

const agrees = levelOf('sex', 'agrees');
const agreesAsNames = levelOf('sex', 'agrees-as-names');
const differsFromNames = levelOf('sex', 'differs-from-names');
const differs = levelOf('sex', 'differs');
const soundsAlike = levelOf('given', 'sounds-alike');

/**
 * Compares the recorded sex. Where the given names agree, agreement of sex is to be expected and must not be counted a second time.
 *
 * @param givenLevel level of the comparison `given` of the same pair
 */
export function compareSex(left: StandardisedRecord, right: StandardisedRecord, givenLevel: number): Compared {
  if (left.sex === '' || right.sex === '') return notKnown;
  const doNamesAgree = givenLevel > 0 && givenLevel <= soundsAlike;
  if (left.sex === right.sex) return { level: doNamesAgree ? agreesAsNames : agrees, term: '' };
  // Mostly a slip of the pen where the name is the same.
  return { level: doNamesAgree ? differsFromNames : differs, term: '' };
}
