import type { AgencyHabit } from './agency-habit.ts';

/** Letters outside Latin-1 that windows-1252 holds. */
const alsoInWindows1252 = 'ŠšŽžŒœŸ’‘–';

/** Letters that do not fall apart into base letter and accent. */
const solid: Readonly<Record<string, string>> = {
  ...{ Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', ɔ: 'o', ε: 'e', Ø: 'O', ø: 'o', ß: 'ss', Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe' },
  ...{ '‘': "'", '’': "'", '–': '-' },
};

const bare = (letter: string): string => solid[letter] ?? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** A letter that the system cannot hold at all. */
const lost = '?';

const isAscii = /^[\x20-\x7e]*$/;

/** The text as an old system keeps it: letters that it cannot hold lose their accents. */
export function foldCharacters(text: string, characters: AgencyHabit['characters']): string {
  if (characters === 'unicode') return text;
  if (isAscii.test(text)) return characters === 'ascii-upper' ? text.toUpperCase() : text;
  const letters = Array.from(text.normalize('NFC'));
  const isHeld = (letter: string): boolean =>
    characters === 'windows-1252'
      ? (letter.codePointAt(0) ?? 0) < 256 || alsoInWindows1252.includes(letter)
      : isAscii.test(letter);
  const held = letters
    .map((letter) => (isHeld(letter) ? letter : bare(letter).replace(/[^\x20-\x7e]/gu, lost)))
    .join('');
  return characters === 'ascii-upper' ? held.toUpperCase() : held;
}
