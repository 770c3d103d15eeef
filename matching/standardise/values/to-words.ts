import type { Cell } from '../attribute-values.ts';
import { foldText } from '../fold-text.ts';

/** Texts folded, distinct; what forms say where nothing is known is left out. */
export function toWords(cells: readonly Cell[]): readonly string[] | undefined {
  const texts = cells
    .map(({ text }) => foldText(text))
    .filter((text) => text !== '' && !/^(?:unknown|not known|n a|na|none|null)$/.test(text));
  return texts.length === 0 ? undefined : [...new Set(texts)];
}
