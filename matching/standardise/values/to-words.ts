import type { Cell } from '../attribute-values.ts';
import { foldText } from '../fold-text.ts';

/** What forms say where nothing is known, folded; negative numbers are codes of it. */
const saysNothing =
  /^(?:|-?9{1,4}|-\d|[x-]+|n ?[ak]|n'a|nil|null|none|not (?:known|stated|given|recorded|provided|applicable|available)|un(?:known|k|specified)|tbc|withheld|refused|missing|undefined)$/;

/** Texts folded, without apostrophes, hyphens as blanks, distinct; what says nothing is left out. */
export function toWords(cells: readonly Cell[]): readonly string[] | undefined {
  const texts = cells
    .map(({ text }) => foldText(text))
    .filter((text) => !saysNothing.test(text))
    .map((text) =>
      text
        .replace(/'/g, '')
        .replace(/ *-[- ]*/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  return texts.length === 0 ? undefined : [...new Set(texts)];
}

/** Names of places: `St. Albans` and `Saint Albans`, `Newcastle-upon-Tyne` and `Newcastle upon Tyne` are one. */
export function toPlaces(cells: readonly Cell[]): readonly string[] | undefined {
  const places = toWords(cells)?.map((place) =>
    place
      .replace(/^st(?= )/, 'saint')
      .replace(/(?<= )(?:u|upon|on)(?= )/g, 'upon')
      .replace(/^mt(?= )/, 'mount'),
  );
  return places && [...new Set(places)];
}
