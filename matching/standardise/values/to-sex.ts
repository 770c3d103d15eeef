import type { ToValue } from '../attribute-values.ts';

const words: Readonly<Record<string, 'male' | 'female'>> = {
  m: 'male',
  f: 'female',
  b: 'male',
  g: 'female',
  w: 'female',
  '1': 'male',
  '2': 'female',
};

/** Recorded sex, from words, initials and the codes of the NHS Data Dictionary (1 male, 2 female). */
export const toSex: ToValue<'sex'> = (cells) => words[(cells[0]?.text ?? '').trim().toLowerCase().charAt(0)];
