import type { Draws } from '../random/draws.ts';

/** Keys beside each other on a British keyboard. */
const neighbours: Readonly<Record<string, string>> = {
  a: 'qsz',
  b: 'vgn',
  c: 'xdv',
  d: 'sfe',
  e: 'wrd',
  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  i: 'uok',
  j: 'hku',
  k: 'jli',
  l: 'ko',
  m: 'n',
  n: 'bm',
  o: 'ipl',
  p: 'ol',
  q: 'wa',
  r: 'etf',
  s: 'adw',
  t: 'ryg',
  u: 'yij',
  v: 'cbf',
  w: 'qes',
  x: 'zcs',
  y: 'tuh',
  z: 'xas',
};

/** Spellings that sound the same. */
const sounds: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['ie', 'y'],
  ['ck', 'k'],
  ['ee', 'ea'],
  ['ll', 'l'],
  ['nn', 'n'],
  ['tt', 't'],
  ['ss', 's'],
  ['i', 'y'],
  ['c', 'k'],
  ['s', 'z'],
  ['th', 't'],
  ['ou', 'o'],
  ['oo', 'u'],
  ['ai', 'ay'],
  ['mm', 'm'],
  ['rr', 'r'],
  ['dh', 'd'],
];

const sameCase = (model: string, letter: string): string =>
  model === model.toUpperCase() && model !== model.toLowerCase() ? letter.toUpperCase() : letter;

/** One slip of a typist: neighbour key, sound, missing, doubled or exchanged letters. Mix after FEBRL and JeMPI. */
export function textError(draws: Draws, text: string): string {
  if (text.length < 3) return text;
  const kind = draws.below(100);
  const at = draws.between(1, text.length - 2);
  const letter = text.charAt(at);
  if (kind < 25) {
    const sound = sounds.filter(([from]) => text.includes(from, 1));
    const found = sound.length > 0 ? draws.pick(sound) : undefined;
    if (found) return `${text.charAt(0)}${text.slice(1).replace(found[0], found[1])}`;
  }
  if (kind < 60) {
    const near = neighbours[letter.toLowerCase()];
    if (near)
      return `${text.slice(0, at)}${sameCase(letter, near.charAt(draws.below(near.length)))}${text.slice(at + 1)}`;
  }
  if (kind < 80) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 88) return text.slice(0, at) + letter.toLowerCase() + text.slice(at);
  return `${text.slice(0, at)}${text.charAt(at + 1)}${letter}${text.slice(at + 2)}`;
}

/** One wrong digit, or two exchanged. */
export function digitError(draws: Draws, text: string): string {
  const places = Array.from(text).flatMap((sign, i) => (/\d/.test(sign) ? [i] : []));
  if (places.length === 0) return text;
  const at = draws.pick(places);
  const digit = ((Number(text[at]) + draws.between(1, 9)) % 10).toString();
  return text.slice(0, at) + digit + text.slice(at + 1);
}
