import { diminutives } from './diminutives.ts';
import { rootsByMember } from './name-groups.ts';
import { spellingVariants } from './spelling-variants.ts';

const rootsOfMember = rootsByMember(diminutives, spellingVariants);

/**
 * The names that a given name may stand for, itself first: `bob` -> `bob`, `robert`. Two names are known variants when their roots have one in common.
 *
 * @param text folded
 */
export function nameRootsOf(text: string): readonly string[] {
  const direct = rootsOfMember.get(text) ?? [];
  return [...new Set([text, ...direct])];
}
