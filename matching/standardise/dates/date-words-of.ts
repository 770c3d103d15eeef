import { foldText } from '../fold-text.ts';
import { monthNamed } from './month-named.ts';

/** One part of a date as written. */
export interface DateWord {
  /** Digits; `?` where the source or a slip of the hand left one unread (`199?`, `XX`, `199y`). Of a month's name its number. */
  readonly digits: string;
  readonly isMonthName: boolean;
}

/** Letters that hands, eyes and scanners take for digits. */
const lookAlikes: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  '|': '1',
  z: '2',
  s: '5',
  b: '6',
  q: '9',
  g: '9',
};

/** What stands between the parts of a date, or before its digits and month run into one another: 03MAR1989. */
const joints = /[^0-9a-z|?]+|(?<=\d)(?=[a-z]{3,}\d)|(?<=[a-z]{3})(?=\d)/;
const timeOfDay = /(?:(?<=\d)t|[\s,]+)\d{1,2}[:.]\d{2}.*$/;

function numberOf(word: string): DateWord {
  const digits = word.replace(/[^0-9]/g, (letter, at: number) => {
    const digit = lookAlikes[letter] ?? '?';
    // No one is born in the year 9000.
    return at === 0 && word.length === 4 && digit > '2' ? '?' : digit;
  });
  return { digits, isMonthName: false };
}

function wordOf(word: string): DateWord | undefined {
  if (/^\d+$/.test(word)) return { digits: word, isMonthName: false };
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th|er|eg|ain|fed|ydd)$/.exec(word)?.[1];
  if (ordinal !== undefined) return { digits: ordinal, isMonthName: false };
  if (/^(?:[x?]{1,2}|y{4}|mm|dd)$/.test(word)) return { digits: '??', isMonthName: false };
  const month = monthNamed(word);
  if (month > 0 && /^[a-z]+$/.test(word)) return { digits: String(month), isMonthName: true };
  // "of", "born", "about" are no part of it; a word with a digit in it is a number mistyped.
  return /\d/.test(word) || /^[|ol]{2}$/.test(word) ? numberOf(word) : undefined;
}

/** The parts of a written date in their order, without its time of day: `03 March 1989`, `3rd of March 1989`, `1989-03-03T00:00`. */
export function dateWordsOf(text: string): readonly DateWord[] {
  const lower = /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : foldText(text);
  return lower
    .trim()
    .replace(timeOfDay, '')
    .split(joints)
    .flatMap((word) => (word === '' ? [] : (wordOf(word) ?? [])));
}
