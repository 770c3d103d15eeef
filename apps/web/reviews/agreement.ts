/** How what two records say of one thing agrees, in words. */
export type Agreement = 'Same' | 'Partly the same' | 'Different' | 'Not known';

/** Whether two values that are not equal still agree in part. */
export type PartlyEqual = (left: string, right: string) => boolean;

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en-GB').trim();

/** Names that share a word: Katarzyna Nowak and Kasia Nowak. */
export const shareWord: PartlyEqual = (left, right) => {
  const words = new Set(left.split(/[\s-]+/));
  return right.split(/[\s-]+/).some((word) => words.has(word));
};

/** EDTF dates of which one is the other with a part unknown: 2009-04 and 2009-04-30. */
export const isPartOfDate: PartlyEqual = (left, right) => left.startsWith(`${right}-`) || right.startsWith(`${left}-`);

const never: PartlyEqual = () => false;

/**
 * How two lists of values agree, letter case aside.
 *
 * @param isPartly what else counts as partly the same
 * @returns `Not known` when either record says nothing
 */
export function agreementOf(
  left: readonly string[],
  right: readonly string[],
  isPartly: PartlyEqual = never,
): Agreement {
  if (left.length === 0 || right.length === 0) return 'Not known';
  const [one, other] = [new Set(left.map(folded)), new Set(right.map(folded))];
  const shared = [...one].filter((value) => other.has(value)).length;
  if (shared === one.size && shared === other.size) return 'Same';
  const isShared = shared > 0 || [...one].some((value) => [...other].some((each) => isPartly(value, each)));
  return isShared ? 'Partly the same' : 'Different';
}
