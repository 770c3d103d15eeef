import type { StandardisedNumber } from '../standardise/attribute-values.ts';
import type { Compared } from './compared.ts';
import { isOneEditApart } from './is-one-edit-apart.ts';

/** Levels of identifiers of one kind, most specific first. */
export const numberLevels = ['not-known', 'agrees', 'agrees-unchecked', 'similar', 'differs'] as const;
const [, agrees, agreesUnchecked, similar, differs] = numberLevels.map((_, at) => at) as [
  number,
  number,
  number,
  number,
  number,
];

function levelOf(left: StandardisedNumber, right: StandardisedNumber): number {
  if (left.value === right.value) return left.isValid && right.isValid ? agrees : agreesUnchecked;
  return isOneEditApart(left.value, right.value) ? similar : differs;
}

/** Compares identifiers of one kind, best pair wins. */
export function compareNumbers(left: readonly StandardisedNumber[], right: readonly StandardisedNumber[]): Compared {
  let level = differs;
  for (const ours of left) for (const theirs of right) level = Math.min(level, levelOf(ours, theirs));
  return { level, term: '' };
}
