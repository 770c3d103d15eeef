import type { Cell } from '../attribute-values.ts';

/** A name as agency records hold it. */
export interface NameOfCells {
  readonly use: 'official' | 'alias' | 'former';
  readonly given: readonly string[];
  readonly family: string;
}

/** Given names and family name of a name in one field: `SMITH, John Paul`, or the last word is the family name. */
function ofOneField(text: string, use: NameOfCells['use']): NameOfCells {
  const [before = '', ...after] = text.split(',');
  if (after.length > 0) return { use, given: [after.join(' ').trim()], family: before.trim() };
  const words = text.trim().split(/\s+/);
  const family = words.length > 1 ? (words.at(-1) ?? '') : '';
  return { use, given: [words.slice(0, Math.max(1, words.length - 1)).join(' ')], family };
}

const textsOf = (cells: readonly Cell[], is: string): readonly string[] =>
  cells.filter((cell) => cell.is === is).map(({ text }) => text);

/** The names that the cells of one record tell, the official one first. */
export function namesOfCells(cells: readonly Cell[]): readonly NameOfCells[] {
  const [given, ...otherGiven] = textsOf(cells, 'givenName');
  const middle = textsOf(cells, 'middleName');
  const [family, ...otherFamily] = textsOf(cells, 'familyName');
  const names: NameOfCells[] = [];
  if (given !== undefined || family !== undefined || middle.length > 0)
    names.push({ use: 'official', given: [...(given === undefined ? [] : [given]), ...middle], family: family ?? '' });
  for (const text of textsOf(cells, 'fullName'))
    names.push(ofOneField(text, names.length === 0 ? 'official' : 'alias'));
  for (const text of otherGiven) names.push({ use: 'alias', given: [text], family: '' });
  for (const text of otherFamily) names.push({ use: 'alias', given: [], family: text });
  for (const text of textsOf(cells, 'formerFamilyName')) names.push({ use: 'former', given: [], family: text });
  for (const text of textsOf(cells, 'alias')) names.push(ofOneField(text, 'alias'));
  return names;
}
