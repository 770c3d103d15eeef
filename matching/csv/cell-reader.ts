import { isUtf8 } from 'node:buffer';

const windows1252 = new TextDecoder('windows-1252');

/** Reads the cells of one column. */
export interface CellReader<T> {
  /** Cells that were no UTF-8 and were read as windows-1252; repeated ones may count once. */
  readonly misread: number;

  /**
   * What stands between `start` and `end`.
   *
   * @param hash of the bytes, any
   * @param isAscii whether all bytes are below 128
   */
  of(buffer: Buffer, start: number, end: number, hash: number, isAscii: boolean): T;

  /** The same of a cell in quotes in which a double quote stands for one. */
  ofQuoted(buffer: Buffer, start: number, end: number, hash: number, isAscii: boolean): T;
}

/** The trimmed text of some bytes. @returns undefined where they are no UTF-8 */
export function utf8Of(buffer: Buffer, start: number, end: number, isAscii: boolean): string | undefined {
  if (isAscii) return buffer.toString('latin1', start, end).trim();
  return isUtf8(buffer.subarray(start, end)) ? buffer.toString('utf8', start, end).trim() : undefined;
}

/** The trimmed text of bytes that are no UTF-8. */
export const windows1252Of = (buffer: Buffer, start: number, end: number): string =>
  windows1252.decode(buffer.subarray(start, end)).trim();
