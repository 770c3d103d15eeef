import { foldText } from './fold-text.ts';

/** Titles and courtesy forms: no part of a name. */
const titles = new Set(
  'mr mrs miss ms mx dr prof professor rev revd reverend sir dame lord lady master mstr cllr'.split(' '),
);

/** What forms say where no name is known, the names of the unborn and of tests. */
const placeholders = new Set(
  (
    'unknown unk unkn notknown nk na nfn nfa none null nil blank unnamed anonymous anon tbc tbd tba test tester testing dummy ' +
    'baby babyof infant newborn unborn foetus twin male female boy girl xx xxx xxxx nofamilyname nosurname noname nolastname fnu lnu'
  ).split(' '),
);

/** Family-name particles that sources join or leave apart: O Neill, Mc Donald, St John. */
const joined = new Set([
  'mc',
  'mac',
  'o',
  'st',
  'saint',
  'fitz',
  'abd',
  'abdul',
  'abdel',
  'abdal',
  'abdur',
  'abu',
  'umm',
]);

/** Articles and words for "son of" that sources write or leave out: al-Hassan, ap Rhys, bin Laden. */
const dropped = new Set(
  'al el ul ar as ash ap ab ferch verch bin bint ibn ben binti de la del da dos das van von der den di le y'.split(' '),
);

function joinParticles(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  let pending = '';
  for (const [at, word] of words.entries()) {
    const isLast = at === words.length - 1;
    if (!isLast && joined.has(word)) pending += word;
    else if (!isLast && pending !== '' && dropped.has(word))
      continue; // Abd al-Rahman
    else {
      out.push(pending + word);
      pending = '';
    }
  }
  return out;
}

function withoutParticles(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !dropped.has(word));
  return kept.length === 0 ? words : kept;
}

/**
 * The words of a name that tell people apart: folded, without titles, placeholders ("Unknown", "Baby"), articles and apostrophes;
 * particles joined (`O'Neill`, `O Neill` -> `oneill`; `Abd al-Rahman` -> `abdrahman`).
 *
 * @param text one given name or one family name as the source writes it
 * @returns empty when nothing tells
 */
export function nameWordsOf(text: string): readonly string[] {
  const folded = foldText(text);
  if (placeholders.has(folded.replace(/[^\p{L}]/gu, ''))) return [];
  const words = folded
    .replace(/'/g, '')
    .split(/[ -]/)
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .filter((word) => word !== '' && !titles.has(word) && !placeholders.has(word));
  return withoutParticles(joinParticles(words));
}
