const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A cell of a table: a number stands to the right. Markup goes in as `{ html }`. */
export type Cell = string | number | { readonly html: string };

const cellText = (cell: Cell): string =>
  typeof cell === 'object' ? cell.html : escaped(typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell);

/** A table with a caption and a header row. */
export function htmlTable(caption: string, header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const body = rows.map(
    (row) =>
      `<tr>${row.map((cell) => `<td${typeof cell === 'number' ? ' class="number"' : ''}>${cellText(cell)}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${header.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table>`;
}

/** A section with a heading and a paragraph that says how to read it. */
export const section = (heading: string, paragraph: string, content: string): string =>
  `<section><h2>${escaped(heading)}</h2><p>${escaped(paragraph)}</p>
${content}</section>`;

const style = `
body{font:16px/1.5 system-ui,sans-serif;color:#0b0c0c;max-width:64rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0;width:100%}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #b1b4b6;vertical-align:top}
.number{text-align:right;font-variant-numeric:tabular-nums}
th,td{white-space:nowrap}
td svg{vertical-align:middle;margin-right:.5rem}
svg{max-width:100%;height:auto}
section{margin-top:2.5rem}`;

/** A whole page that needs nothing from elsewhere. */
export const htmlPage = (title: string, content: string): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>
${content}
</main></body></html>
`;
