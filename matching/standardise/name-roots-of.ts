import { diminutives } from './diminutives.ts';
import { rootsByMember } from './name-groups.ts';
import { spellingVariants } from './spelling-variants.ts';

const fullForms = rootsByMember(diminutives);
const mainSpellings = rootsByMember(spellingVariants);

/**
 * The full forms that a given name may stand for, itself first: `bob` -> `bob`, `robert`. Two names that have one in common may be one person's.
 *
 * @param text folded
 */
export function fullFormsOf(text: string): readonly string[] {
  return [...new Set([text, ...(fullForms.get(text) ?? [])])];
}

/**
 * The spellings that a given name is a variant of, itself first: `mohamed` -> `mohamed`, `muhammad`.
 *
 * @param text folded
 */
export function mainSpellingsOf(text: string): readonly string[] {
  return [...new Set([text, ...(mainSpellings.get(text) ?? [])])];
}
