import { words } from '../words/words.ts';

const told = {
  same: `Your answer was recorded: ${words.verdict.same}.`,
  different: `Your answer was recorded: ${words.verdict.different}.`,
  'cannot-tell': `Your answer was recorded: ${words.verdict['cannot-tell']}.`,
  'second-opinion': 'Your answer was recorded. A second steward has to agree.',
  'handed-on': 'Another steward will decide about the person you know.',
  asked: 'The source was asked. Its answer will stand here.',
  answered: 'Your answer was sent.',
  proposed: 'The proposal was recorded. A colleague has to approve it.',
  approved: 'The proposal is approved.',
  'approved-model': 'Your approval of the model was recorded.',
  unlinked: 'The records are being taken apart. Everyone who was shown the wrong link is told.',
  released: 'The word was taken back. The pair is decided anew.',
} as const;

/** What a page tells of the step before it. */
export type Told = keyof typeof told;

/** The words for a step; undefined for anything else. */
export function toldInWords(code: unknown): string | undefined {
  return typeof code === 'string' && Object.hasOwn(told, code) ? told[code as Told] : undefined;
}
