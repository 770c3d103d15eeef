import type { LookUpAnswer } from '#schemas';

/** What every nil says, whatever lies behind it. */
export const nilSentence = 'No information we can show you. This does not mean that no one knows this person.';

/** What an answer does and does not mean, by outcome: to be shown as it is. */
export const noticeTexts: Readonly<Record<LookUpAnswer['outcome'], string>> = {
  SHOWN:
    'These agencies are or were involved with this person and may be asked. Others may be too. Each has been told that you asked.',
  NOTHING_TO_SHOW: nilSentence,
  AMBIGUOUS:
    'We cannot be sure whom you mean, so nothing is shown. This does not mean that no one knows this person. Check the spelling and the date, add what you know, or ask the broker desk.',
  NOT_ENOUGH:
    'This is not enough to look someone up. Give an identifier and whole date of birth; or full name, whole date of birth and postcode or previous family name; or a reference of your own agency.',
};
