import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '#libs/postgres';
import type { CanaryPartnership } from '#libs/reference-partnership';
import type { DataFolder } from '#apps/standalone';

/** Where canaries are looked for. */
export interface CanarySearch {
  readonly sample: CanaryPartnership;
  readonly database: Database;
  readonly data: DataFolder;
  /** Further texts by name: logs of processes and services, event headers. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Every row of every table of a schema as text; bodies that are not sealed are read as such. */
async function rowsOf(database: Database, schema: string): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(
    'select table_name as name from information_schema.tables where table_schema = $1',
    [schema],
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [rows] = await database.query<{ text: string | null }>(
      `select string_agg(row::text, E'\\n') as text from ${schema}.${name} row`,
    );
    // bytea is shown as hex: what stands in it in plain must be found as well.
    const shown = rows?.text ?? '';
    const decoded = [...shown.matchAll(/\\\\?x((?:[0-9a-f]{2}){8,})/g)].map(([, hex = '']) =>
      Buffer.from(hex, 'hex').toString('latin1'),
    );
    found[`${schema}.${name}`] = shown + decoded.join('\n');
  }
  return found;
}

/** @returns `place: agency field` of each canary that is somewhere it must not be; and how many characters of each place were searched */
export async function canaryLeaks(
  search: CanarySearch,
): Promise<{ leaks: string[]; searched: Record<string, number> }> {
  const mailFolder = search.data.folder('mail');
  const mails = readdirSync(mailFolder).map((name) => readFileSync(join(mailFolder, name), 'utf8'));
  const places: Record<string, string> = {
    ...search.texts,
    mail: mails.join('\n'),
    ...(await rowsOf(search.database, 'log')),
    ...(await rowsOf(search.database, 'flags')),
  };
  const leaks = Object.entries(places).flatMap(([place, text]) => {
    const lower = text.toLowerCase();
    return search.sample.canaries.flatMap(({ agency, field, texts }) =>
      texts.some((one) => lower.includes(one.toLowerCase())) ? [`${place}: ${agency} ${field}`] : [],
    );
  });
  return { leaks, searched: Object.fromEntries(Object.entries(places).map(([place, text]) => [place, text.length])) };
}

/** Which of the places were not searched in earnest: they were not there, or held next to nothing. */
export function emptyPlaces(searched: Readonly<Record<string, number>>, places: readonly string[]): readonly string[] {
  return places.filter((place) => (searched[place] ?? 0) < 100);
}
