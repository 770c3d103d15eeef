import { isOneEditApart } from '../../compare/is-one-edit-apart.ts';
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

/** The sexes that a folded word may mean: what it says, or what `male` or `female` mistyped in one letter. */
function sexesOf(word: string): readonly ('male' | 'female')[] {
  const sex = told.get(word.replace(/^0(?=\d)/, ''));
  if (sex !== undefined) return [sex];
  return word.length < 4 ? [] : (['male', 'female'] as const).filter((whole) => isOneEditApart(word, whole));
}

/** Recorded sex; undefined where it is not told or told both ways. */
export const toSex: ToValue<'sex'> = (cells) => {
  const words = cells.flatMap(({ text }) => foldText(text.replace(/\.0+$/, '')).split(/[ -]/));
  const sexes = new Set(words.flatMap(sexesOf));
  const [sex] = sexes;
  return sexes.size === 1 ? sex : undefined;
};
