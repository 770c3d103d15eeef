import { diminutives } from './diminutives.ts';
import { rootsByMember } from './name-groups.ts';
import { romanisations } from './romanisations.ts';
import { spellingVariants } from './spelling-variants.ts';

const fullForms = rootsByMember(diminutives);
const mainSpellings = rootsByMember(spellingVariants, romanisations);

function withRoots(text: string, roots: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const known = roots.get(text);
  return known === undefined ? [text] : [...new Set([text, ...known])];
}

/**
 * The full forms that a given name may stand for, itself first: `bob` -> `bob`, `robert`. Two names that have one in common may be one person's.
 *
 * @param text folded
 */
export function fullFormsOf(text: string): readonly string[] {
  return withRoots(text, fullForms);
}

/**
 * The spellings that a given name is a variant of, itself first: `mohamed` -> `mohamed`, `muhammad`.
 *
 * @param text folded
 */
export function mainSpellingsOf(text: string): readonly string[] {
  return withRoots(text, mainSpellings);
}
