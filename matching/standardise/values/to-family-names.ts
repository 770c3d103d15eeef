import type { ToValue } from '../attribute-values.ts';
import { standardiseFamilyNames } from '../standardise-family-names.ts';
import { namesOfCells } from './names-of-cells.ts';

/** Family names, former and alias ones included. */
export const toFamilyNames: ToValue<'family'> = (cells) => {
  const names = standardiseFamilyNames(namesOfCells(cells));
  return names.length === 0 ? undefined : names;
};
