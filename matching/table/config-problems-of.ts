import type { ConfigProblem } from './config-problem.ts';
import { columnMeanings } from './match-config.ts';
import { nearestOf } from './nearest-of.ts';
import { overrideProblemsOf } from './override-problems-of.ts';

const modes = ['dedupe', 'link-only', 'link-and-dedupe'];
const dateFormat = /^(?:YYYY|YY|M{1,4}|D{1,2}|[^\p{L}\p{N}])+$/iu;
const settings = ['id', 'mode', 'source', 'columns', 'overrides'];
const columnSettings = ['is', 'format', 'type', 'separator'];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

function problem(place: string, text: string, suggestion?: string): ConfigProblem {
  return { place, problem: text, ...(suggestion !== undefined && { suggestion }) };
}

/** Settings of an object that are not known, each with the one that was probably meant. */
function unknownSettings(place: string, fields: Fields, known: readonly string[]): readonly ConfigProblem[] {
  return Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => problem(`${place}/${name}`, `there is no setting "${name}"`, nearestOf(name, known)));
}

function idProblems({ id, mode, source }: Fields, headers: readonly (readonly string[])[]): readonly ConfigProblem[] {
  const found: ConfigProblem[] = [];
  if (typeof mode !== 'string' || !modes.includes(mode))
    found.push(
      problem(
        '/mode',
        `"mode" is ${shown(mode)}; it takes ${modes.join(', ')}`,
        isText(mode) ? nearestOf(mode, modes) : undefined,
      ),
    );
  const ids: readonly unknown[] = Array.isArray(id) ? id : [id];
  if (ids.length === 0 || !ids.every(isText))
    found.push(problem('/id', '"id" names the column of the record id; it is missing'));
  else if (Array.isArray(id) && id.length !== headers.length)
    found.push(
      problem('/id', `"id" names ${id.length} columns, one for each file, and there are ${headers.length} files`),
    );
  else
    headers.forEach((header, file) => {
      const name = (ids[file] ?? ids.at(-1)) as string;
      if (!header.includes(name))
        found.push(
          problem('/id', `file ${file + 1} has no column "${name}" for the record id`, nearestOf(name, header)),
        );
    });
  if (source !== undefined && !isText(source)) found.push(problem('/source', '"source" names a column'));
  if (isText(source))
    headers.forEach((header, file) => {
      if (!header.includes(source))
        found.push(problem('/source', `file ${file + 1} has no column "${source}"`, nearestOf(source, header)));
    });
  if (source === undefined && headers.length === 1 && (mode === 'link-only' || mode === 'link-and-dedupe'))
    found.push(
      problem(
        '/source',
        `"${mode}" needs two sources: name the column that tells a record's source, or give two files`,
      ),
    );
  return found;
}

function columnProblems(
  name: string,
  column: unknown,
  headers: readonly (readonly string[])[],
): readonly ConfigProblem[] {
  const place = `/columns/${name}`;
  const all = [...new Set(headers.flat())];
  const found: ConfigProblem[] = [];
  if (!all.includes(name)) found.push(problem(place, `no file has a column "${name}"`, nearestOf(name, all)));
  if (headers.some((header) => header.filter((other) => other === name).length > 1))
    found.push(problem(place, `a file has more than one column "${name}"`));
  if (!isFields(column)) return [...found, problem(place, 'a column is { "is": … }')];
  const { is, format, type, separator } = column;
  if (!isText(is) || !(columnMeanings as readonly string[]).includes(is))
    found.push(
      problem(
        `${place}/is`,
        `"is" is ${shown(is)}; it takes ${columnMeanings.join(' ')}`,
        isText(is) ? nearestOf(is, columnMeanings) : undefined,
      ),
    );
  if (format !== undefined && (is !== 'birthDate' || !isText(format) || !dateFormat.test(format) || !/y/i.test(format)))
    found.push(
      problem(`${place}/format`, `"format" is ${shown(format)}; a birthDate takes one such as YYYY-MM-DD or D/M/YYYY`),
    );
  if (type !== undefined && (is !== 'identifier' || !isText(type)))
    found.push(problem(`${place}/type`, '"type" names the kind of an identifier, such as NHS'));
  if (separator !== undefined && !isText(separator))
    found.push(problem(`${place}/separator`, '"separator" is the text between two values of a cell'));
  return [...found, ...unknownSettings(place, column, columnSettings)];
}

/**
 * Everything that is wrong with a configuration, all at once.
 *
 * @param config what CONFIG holds
 * @param headers column names of each file in order
 * @returns nothing when it is a `MatchConfig` that fits the files
 */
export function configProblemsOf(config: unknown, headers: readonly (readonly string[])[]): readonly ConfigProblem[] {
  if (!isFields(config)) return [problem('', 'CONFIG is an object with "id", "mode" and "columns"')];
  const { columns } = config;
  const found = [...unknownSettings('', config, settings), ...idProblems(config, headers)];
  if (!isFields(columns) || Object.keys(columns).length === 0)
    found.push(problem('/columns', '"columns" says what each column is; it is missing or empty'));
  else {
    for (const [name, column] of Object.entries(columns)) found.push(...columnProblems(name, column, headers));
    const meanings = Object.values(columns).flatMap((column) => (isFields(column) ? [column['is']] : []));
    if (meanings.some((is) => is === 'birthDay' || is === 'birthMonth') && !meanings.includes('birthYear'))
      found.push(problem('/columns', 'birthDay and birthMonth say nothing without a column that is birthYear'));
  }
  return [...found, ...overrideProblemsOf(config['overrides'])];
}
