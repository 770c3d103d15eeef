/** How what two records say of one thing agrees, in words. */
export type Agreement = 'Same' | 'Partly the same' | 'Different' | 'Not known';

const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('en-GB').trim();

/**
 * How two lists of values agree, letter case aside.
 *
 * @returns `Not known` when either record says nothing
 */
export function agreementOf(left: readonly string[], right: readonly string[]): Agreement {
  if (left.length === 0 || right.length === 0) return 'Not known';
  const [one, other] = [new Set(left.map(folded)), new Set(right.map(folded))];
  const shared = [...one].filter((value) => other.has(value)).length;
  if (shared === 0) return 'Different';
  return shared === one.size && shared === other.size ? 'Same' : 'Partly the same';
}
