import type { ToValue } from '../attribute-values.ts';
import { foldText } from '../fold-text.ts';

/** Words, initials and titles that tell a sex, and the codes of the NHS Data Dictionary (1 male, 2 female): English and languages around. */
const told: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...'1 m male man men boy b mr masculine masc gwryw gwrywaidd fireann masculin homme mannlich maschio hombre masculino mezczyzna muz erkek nam'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'2 f female fem woman women girl g w mrs miss ms feminine benyw benywaidd baineann feminin femme weiblich femmina mujer femenino feminino kobieta zena kadin nu'
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);

/** Recorded sex; undefined where it is not told or told both ways. */
export const toSex: ToValue<'sex'> = (cells) => {
  const words = cells.flatMap(({ text }) => foldText(text.replace(/\.0+$/, '')).split(/[ -]/));
  const sexes = new Set(words.flatMap((word) => told.get(word) ?? told.get(word.replace(/^0/, '')) ?? []));
  const [sex] = sexes;
  return sexes.size === 1 ? sex : undefined;
};
