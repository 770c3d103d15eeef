import type { WholeFormat } from '../legacy-format.ts';
import { element, escaped } from '../xml-text.ts';
import { changeColumns, type Columns, rowsOf } from './columns.ts';
import { zipOf } from './zip.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const relationship = (type: string, target: string): string =>
  `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;

/** Column letters: A, B, ... Z, AA, ... @param at from 0 */
const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letters(Math.floor(at / 26) - 1) + letters(at % 26);

/** A row of texts; an empty cell is left out, as spreadsheets do. @param number from 1 */
function sheetRow(values: readonly string[], number: number): string {
  const row = number.toString();
  const cells = values.map((value, at) =>
    value === ''
      ? ''
      : `<c r="${letters(at)}${row}" t="inlineStr"><is>${element('t', value).replace('<t>', '<t xml:space="preserve">')}</is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** A workbook of one sheet (Office Open XML, ISO/IEC 29500): every cell a text, as a careful exporter writes numbers with leading noughts. */
export function workbookOf(sheet: string, rows: readonly (readonly string[])[]): Uint8Array {
  const type = (part: string, content: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${content}+xml"/>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'sheet.main')}${type('xl/worksheets/sheet1.xml', 'worksheet')}</Types>`,
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.map((row, i) => sheetRow(row, i + 1)).join('')}</sheetData></worksheet>`,
  };
  const encoder = new TextEncoder();
  return zipOf(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encoder.encode(declaration + text)])),
  );
}

/** A view that is exported as a workbook, header first; in a change file with the two columns of changes. */
export function workbook(name: string, columns: Columns): WholeFormat {
  const names = Object.keys(columns);
  const { row, changeRow } = rowsOf(Object.values(columns));
  return {
    kind: 'whole',
    fileName: (kind) => (kind === 'full' ? `${name}.xlsx` : `${name}-changes.xlsx`),
    full: (observations) =>
      workbookOf('People', [names, ...observations.filter(({ mergedInto }) => mergedInto === undefined).map(row)]),
    changes: (changes) => workbookOf('Changes', [[...names, ...changeColumns], ...changes.map(changeRow)]),
  };
}
