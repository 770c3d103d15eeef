import { parse } from 'csv-parse/sync';
import { toldChangeOfRow, toldOfRow, type SheetStyle } from './read-sheet.ts';
import type { Read } from './told.ts';

/** The children's view has one column of a familiar forename and one of a former family name; the rest is the official name's. */
function widened(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const {
    KNOWN_AS = '',
    PREVIOUS_SURNAME = '',
    SURNAME = '',
    FORENAMES = '',
    LAST_MODIFIED = '',
    TEAM,
    ...others
  } = row;
  const isEmpty = TEAM === '';
  return {
    ...others,
    SURNAME,
    FORENAMES,
    LAST_MODIFIED,
    ...(isEmpty ? {} : { PREFERRED_FORENAMES: KNOWN_AS, PREFERRED_SURNAME: KNOWN_AS && SURNAME }),
    ...(isEmpty ? {} : { PREVIOUS_SURNAME, PREVIOUS_FORENAMES: PREVIOUS_SURNAME && FORENAMES }),
  };
}

/** Reads the view of the children's case system: 21 columns, windows-1252. */
export function readChildren(bytes: Uint8Array, isChanges: boolean, style: SheetStyle): Read {
  const text = new TextDecoder('windows-1252', { fatal: true }).decode(bytes);
  const rows: Readonly<Record<string, string>>[] = parse(text, { columns: true });
  const width = isChanges ? 23 : 21;
  return {
    records: isChanges ? [] : rows.map((row) => toldOfRow(widened(row), style)),
    changes: isChanges ? rows.map((row) => toldChangeOfRow(widened(row), style)) : [],
    faults: rows.filter((row) => Object.keys(row).length !== width).map(() => 'columns'),
  };
}
