import { crc32 } from 'node:zlib';
import { childrenOf, xmlTree } from './xml-tree.ts';

/** Files of a zip archive, by its central directory. @throws where it is none, or a checksum is wrong */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('no end of central directory');
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('no directory entry');
    const [method, checksum, size] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 16, true),
      view.getUint32(at + 20, true),
    ];
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== 0x04034b50 || method !== 0) throw new Error('no stored file');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.subarray(start, start + size);
    if (crc32(content) !== checksum) throw new Error(`checksum of ${name}`);
    files.set(name, new TextDecoder('utf-8', { fatal: true }).decode(content));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

const parts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
];

/** Column of a cell reference, from 0: A1 is 0, AB7 is 27. */
function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, '');
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Rows of the only sheet of a workbook, found through its relationships. */
export function sheetOf(bytes: Uint8Array): {
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly string[];
} {
  const files = unzip(bytes);
  const faults = parts.filter((part) => !files.has(part)).map((part) => `no ${part}`);
  for (const text of files.values()) xmlTree(text);
  const [relationship] = xmlTree(files.get('xl/_rels/workbook.xml.rels') ?? '').children;
  const sheet = xmlTree(files.get(`xl/${relationship?.attributes['Target'] ?? ''}`) ?? '');
  const [data] = childrenOf(sheet, 'sheetData');
  const rows = (data?.children ?? []).map((row, i) => {
    if (row.attributes['r'] !== (i + 1).toString()) faults.push(`row ${i.toString()} out of order`);
    const values: string[] = [];
    for (const cell of row.children) {
      const at = columnOf(cell.attributes['r'] ?? '');
      if (at < values.length || cell.attributes['t'] !== 'inlineStr') faults.push('a cell out of place');
      while (values.length < at) values.push('');
      values.push(cell.children[0]?.children[0]?.text ?? '');
    }
    return values;
  });
  const width = rows[0]?.length ?? 0;
  return { rows, faults: [...faults, ...(rows.some((row) => row.length > width) ? ['a cell beyond the header'] : [])] };
}
