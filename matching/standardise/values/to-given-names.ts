import type { ToValue } from '../attribute-values.ts';
import { standardiseGivenNames } from '../standardise-given-names.ts';
import { namesOfCells } from './names-of-cells.ts';

/** First and further given names of all the names that the cells tell. */
export const toGivenNames: ToValue<'given'> = (cells) => {
  const { given, middle } = standardiseGivenNames(namesOfCells(cells));
  return given.length === 0 ? undefined : { first: given, middle };
};
