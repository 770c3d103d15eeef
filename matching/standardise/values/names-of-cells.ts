import type { Cell } from '../attribute-values.ts';
import { familyWordsOf, givenWordsOf } from '../name-words-of.ts';
import { namesInField } from '../names/names-in-field.ts';

/** A name as agency records hold it. */
export interface NameOfCells {
  readonly use: 'official' | 'alias' | 'former';
  readonly given: readonly string[];
  readonly family: string;
}

function textsOf(cells: readonly Cell[], is: string): readonly string[] {
  const texts: string[] = [];
  for (const cell of cells) if (cell.is === is) texts.push(cell.text);
  return texts;
}

/** Names of a field that holds whole names; of an alias field, all are aliases. */
function ofField(text: string, use: NameOfCells['use']): readonly NameOfCells[] {
  return namesInField(text).map((name) => ({
    use: name.use === 'main' ? use : name.use,
    given: name.given === '' ? [] : [name.given],
    family: name.family,
  }));
}

/** What a field of one part of a name holds: the name, and others beside it (`Smith/Jones`, `Smith née Jones`, `Robert (Bob)`); N/A is one. */
function alternativesOf(text: string): readonly [string, ...(readonly string[])] {
  if (/^[\p{L} '-]*$/u.test(text) && !/ (?:n[ée]e|aka|alias|formerly|and) /i.test(text)) return [text];
  const [first = '', ...others] = text
    .split(/\s*(?:(?<=\p{L}{2}\s*)\/|[("“”),;]|\s(?:n[ée]e|aka|alias|formerly|also known as)\s)\s*/iu)
    .filter((part) => part !== '');
  // Of two people in one field the first: one record is one person.
  return [first.split(/\s+(?:&|\+|and)\s+/i)[0] ?? '', ...others];
}

/** "Sir" and "Baronet" are no name. */
const tellsGiven = (given: readonly string[]): boolean => given.some((text) => givenWordsOf(text).length > 0);
const tellsFamily = (family: string): boolean => familyWordsOf(family).length > 0;

/** The official name, its missing half from the whole name: `Sir` and `Hill` beside `Sir James Hill`. */
function completed(official: NameOfCells, whole: NameOfCells | undefined): readonly NameOfCells[] {
  if (!whole) return [official];
  const [hasGiven, hasFamily] = [tellsGiven(official.given), tellsFamily(official.family)];
  if (!hasGiven && !hasFamily) return [];
  if (hasGiven && hasFamily) return [official];
  if (!hasGiven)
    return [{ ...official, given: whole.given.includes(official.family.toLowerCase()) ? [] : whole.given }];
  return [{ ...official, family: whole.family }];
}

function ofParts(cells: readonly Cell[], whole: NameOfCells | undefined): readonly NameOfCells[] {
  const [given, ...otherGiven] = textsOf(cells, 'givenName').flatMap(alternativesOf);
  const [family = '', ...otherFamily] = textsOf(cells, 'familyName').flatMap(alternativesOf);
  const middle = textsOf(cells, 'middleName');
  return [
    ...completed({ use: 'official', given: [...(given === undefined ? [] : [given]), ...middle], family }, whole),
    ...otherGiven.map((text) => ({ use: 'alias', given: [text], family: '' }) as const),
    ...otherFamily.map((text) => ({ use: 'alias', given: [], family: text }) as const),
  ];
}

/** The names that the cells of one record tell, the official one first. */
export function namesOfCells(cells: readonly Cell[]): readonly NameOfCells[] {
  const [only] = cells;
  // One name in one cell: most calls by far.
  if (cells.length === 1 && only !== undefined) {
    if (only.is === 'fullName') return ofField(only.text, 'official');
    const isPlain = /^[A-Za-z]+$/.test(only.text);
    if (isPlain && only.is === 'givenName') return [{ use: 'official', given: [only.text], family: '' }];
    if (isPlain && only.is === 'familyName') return [{ use: 'official', given: [], family: only.text }];
  }
  const [first, ...others] = textsOf(cells, 'fullName');
  const whole = first === undefined ? [] : ofField(first, 'official');
  const parts = ofParts(cells, whole[0]);
  return [
    ...parts,
    ...(parts.length === 0
      ? whole
      : whole.map((name) => (name.use === 'official' ? ({ ...name, use: 'alias' } as const) : name))),
    ...others.flatMap((text) => ofField(text, 'alias')),
    ...textsOf(cells, 'formerFamilyName')
      .flatMap(alternativesOf)
      .map((text) => ({ use: 'former', given: [], family: text }) as const),
    ...textsOf(cells, 'alias').flatMap((text) => ofField(text, 'alias')),
  ];
}
