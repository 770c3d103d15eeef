import type { ToValue } from '../attribute-values.ts';

/** Age in whole years, 0 to 120. */
export const toAge: ToValue<'age'> = (cells) => {
  const age = Number.parseInt(cells[0]?.text ?? '', 10);
  return age >= 0 && age <= 120 ? age : undefined;
};
