import type { ExportKind, StreamedFormat } from './legacy-format.ts';

/**
 * One export as a whole text, for those who hold all of its rows.
 *
 * @param rows as the format's `row` or `change` writes them; empty ones are left out
 */
export function exportText(format: StreamedFormat, kind: ExportKind, day: string, rows: readonly string[]): string {
  const written = rows.filter((row) => row !== '');
  return format.head(kind, day) + written.join(format.separator) + format.foot(kind, day, written.length);
}
