import { foldText } from '../fold-text.ts';
import { isListedGivenName } from '../is-listed-given-name.ts';
import { dropped, joined, placeholders, ranks, titles, titlesInFront } from './vocabulary.ts';

/** A name told by one field. */
export interface NameInField {
  /** Whether it is the field's main name, or another that it tells beside: an alias, a name before marriage. */
  readonly use: 'main' | 'alias' | 'former';
  readonly given: string;
  readonly family: string;
}

const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/;

const beforeFamilyName = new Set('mr mrs ms miss dr prof professor rev lord lady capt captain cllr'.split(' '));

/** Commonest Vietnamese family names: they stand in front, `Nguyễn Văn An`. */
const vietnameseFamily = new Set('nguyen tran pham huynh hoang phan dang bui duong'.split(' '));

/** Particles that begin a family name: the last word is not all of it. */
const isParticle = (word: string): boolean =>
  joined.has(word) || (dropped.has(word) && word !== 'of') || /^(?:ni|ui|nic|mhic|saint|mac)$/.test(word);

const aliasWords = /\s+(?:a\.?\s?k\.?\s?a\.?|a\/k\/a|alias|also known as|known as)\s+/i;
const formerWords = /[\s,(]+(?:n[ée]e|born|formerly|previously)\.?:?\s+([\p{L}'’-]+)\s*\)?/iu;

const main = (given: readonly string[], family: readonly string[]): NameInField => ({
  use: 'main',
  given: given.join(' '),
  family: family.join(' '),
});
const alias = (given: string, family: string): NameInField => ({ use: 'alias', given, family });

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '' && !titles.has(word));
}

function withoutTitlesInFront(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word, at) => at >= words.length - 2 || !titlesInFront.has(word));
  return words.slice(Math.max(0, first));
}

/** Whether a first word asks for a closer look. */
const isSpecial = (word: string): boolean =>
  word === 'of' || titles.has(word) || beforeFamilyName.has(word) || vietnameseFamily.has(word);

/** The last word is the family name, with the particles before it; `ramón y cajal` is one. */
function lastIsFamily(words: readonly string[]): NameInField {
  const told = withoutTitlesInFront(words);
  if (told.length < 2) return main(told, []);
  if (vietnameseFamily.has(told[0] ?? '') && !vietnameseFamily.has(told.at(-1) ?? ''))
    return main(told.slice(1), told.slice(0, 1));
  let from = told.length - 1;
  if (told[from - 1] === 'y' && from >= 3) from -= 2;
  while (from > 1 && isParticle(told[from - 1] ?? '')) from--;
  return main(told.slice(0, from), told.slice(from));
}

/** Of `baron clifford of chudleigh`: clifford and chudleigh, by which the bearer is called as by a family name. */
function familiesOfTitle(words: readonly string[]): readonly string[] {
  const said = words.filter((word) => !ranks.has(word) && !ordinal.test(word) && word !== 'the');
  const places: string[][] = [[]];
  for (const word of said) {
    if (word === 'of' || word === 'and') places.push([]);
    else places.at(-1)?.push(word);
  }
  return places.flatMap((place) => place.at(-1) ?? []);
}

/** Where a title of nobility or a place ("of Pitscottie") begins in a name; -1 when nowhere. A number after the name (`3rd`) counts too. */
function titleAt(words: readonly string[]): number {
  const numbered = words.findIndex((word) => ordinal.test(word));
  if (numbered !== -1) return numbered;
  const place = words.indexOf('of');
  if (place === -1) return -1;
  const rank = words.slice(0, place).findLastIndex((word) => ranks.has(word));
  return rank > 0 ? rank : place;
}

function withTitle(before: readonly string[], title: readonly string[]): readonly NameInField[] {
  const families = familiesOfTitle(title);
  const named = lastIsFamily(before);
  const [first, ...others] = named.family === '' ? families : [named.family, ...families];
  return [{ ...named, family: first ?? '' }, ...others.map((family) => alias('', family))];
}

/** `SMITH John` and `John SMITH`: capitals tell the family name where the rest is not in capitals. */
function capitalsOf(text: string): NameInField | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '' && !titles.has(foldText(word)));
  const isCapital = words.map((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word));
  const count = isCapital.filter(Boolean).length;
  if (count === 0 || count === words.length) return undefined;
  const atFront = isCapital.slice(0, count).every(Boolean);
  if (!atFront && !isCapital.slice(-count).every(Boolean)) return undefined;
  const from = atFront ? 0 : words.length - count;
  return main(words.toSpliced(from, count), words.slice(from, from + count));
}

/** Family name, then given names; or a name with its title behind it. */
function ofComma(before: string, after: string): readonly NameInField[] {
  const [first, second] = [wordsOf(before), wordsOf(after)];
  if (second.length === 0) return ofWords(first);
  if (first.length === 0) return ofWords(second);
  if (ordinal.test(second[0] ?? '') || ranks.has(second[0] ?? '')) return withTitle(first, second);
  const isNameAndPlace =
    first.length > 1 &&
    isListedGivenName(first[0] ?? '') &&
    !isListedGivenName(second[0] ?? '') &&
    second[0]?.length !== 1;
  return isNameAndPlace ? ofWords(first) : [main(second, first)];
}

/** `Mr Smith`, `Lord Tennyson`: with a title alone before it, the one word is the family name. */
function byTitle(text: string): NameInField | undefined {
  const [title = '', family, ...more] = text.split(' ').filter((word) => word !== '');
  return family !== undefined && more.length === 0 && beforeFamilyName.has(title) ? main([], [family]) : undefined;
}

/** "Francis Tregian the younger": what follows an article behind a whole name tells people apart in words, not by name. */
function withoutEpithet(words: readonly string[]): readonly string[] {
  const at = words.indexOf('the');
  return at >= 2 && !words.slice(0, at).some((word) => word === 'of' || ordinal.test(word))
    ? words.slice(0, at)
    : words;
}

function ofWords(all: readonly string[]): readonly NameInField[] {
  const words = withoutEpithet(all);
  const at = titleAt(words);
  return at === -1 ? [lastIsFamily(words)] : withTitle(words.slice(0, at), words.slice(at));
}

/** `Mr & Mrs J Smith` is J Smith, `John and Mary Smith` is John Smith: one record is one person, the first named. */
function firstOfTwo(text: string): string {
  const [first = '', second] = text.split(/\s+(?:&|\+|and)\s+/i);
  if (second === undefined) return text;
  const words = wordsOf(foldText(first));
  if (words.length === 0) return second;
  return words.length === 1 && !/\d|,/.test(text) ? `${first} ${second.split(/\s+/).at(-1) ?? ''}` : first;
}

function ofOneName(text: string): readonly NameInField[] {
  const one = firstOfTwo(text);
  const [before = '', ...after] = one.split(',');
  if (after.length > 0) return ofComma(foldText(before), foldText(after.join(' ')));
  const byCapitals = capitalsOf(one);
  const folded = foldText(one);
  const found = byTitle(folded) ?? byCapitals;
  return found ? [found] : ofWords(wordsOf(folded));
}

/** Nicknames in brackets or quotes. */
function cutNicknames(text: string): { readonly rest: string; readonly nicknames: readonly string[] } {
  const nicknames: string[] = [];
  const rest = text.replace(
    /\(([^)]*)\)?|["“]([^"”]*)["”]|(?<=\s)['‘]([^'’]+)['’](?=\s|$)/g,
    (_, round?: string, double?: string, single?: string) => {
      const said = (round ?? double ?? single ?? '').trim();
      if (/^\p{L}+$/u.test(said)) nicknames.push(said);
      return ' ';
    },
  );
  return { rest, nicknames };
}

/**
 * The names in a field that holds whole names: `SMITH, John Paul`, `Dr Mary Jones (née Smith)`, `Thomas Clifford, 1st Baron Clifford of Chudleigh`,
 * `Mr & Mrs J Smith`, `Robert "Bob" Hall`, `Ludwig van Beethoven`. The main name comes first.
 */
export function namesInField(text: string): readonly NameInField[] {
  const squeezed = text.toLowerCase().replace(/[^a-z]/g, '');
  if (placeholders.has(squeezed)) return [main([], [])];
  // The plainest names, and most.
  if (/^(?:[A-Z][a-z]+ [A-Z][a-z]+|[a-z]+ [a-z]+)$/.test(text)) {
    const [given = '', family = ''] = text.toLowerCase().split(' ');
    if (!isSpecial(given) && !titles.has(family)) return [main([given], [family])];
  }
  const [called = '', ...aliases] = text.split(aliasWords);
  const former = formerWords.exec(called)?.[1];
  const { rest, nicknames } = cutNicknames(former === undefined ? called : called.replace(formerWords, ' '));
  return [
    ...ofOneName(rest),
    ...nicknames.map((nickname) => alias(nickname, '')),
    ...(former === undefined ? [] : [{ use: 'former', given: '', family: former } as const]),
    ...aliases.flatMap(ofOneName).map((name) => ({ ...name, use: 'alias' }) as const),
  ];
}
