const needsQuotes = /[",\r\n]/;

/** A cell as RFC 4180 wants it. */
export const csvCell = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Characters of a piece: so few that its rows die young. */
const pieceLength = 1 << 16;

/** Rows gathered into pieces that are made one after the other, as they are written: a text of a million rows would not fit. */
export function* csvPieces(header: string, rows: number, rowAt: (row: number) => string): Generator<string> {
  let piece = `${header}\n`;
  for (let row = 0; row < rows; row++) {
    piece += `${rowAt(row)}\n`;
    if (piece.length <= pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
