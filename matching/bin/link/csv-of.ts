const needsQuotes = /[",\r\n]/;

/** A cell as RFC 4180 wants it. */
export const csvCell = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows gathered into pieces of a megabyte or so: one text of a million rows would not fit. */
export function csvPieces(header: string, rows: number, rowAt: (row: number) => string): readonly string[] {
  const pieces: string[] = [];
  let piece = `${header}\n`;
  for (let row = 0; row < rows; row++) {
    piece += `${rowAt(row)}\n`;
    if (piece.length > 1 << 20) {
      pieces.push(piece);
      piece = '';
    }
  }
  return [...pieces, piece];
}
