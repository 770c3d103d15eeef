import { readFile } from 'node:fs/promises';
import { namingFile } from '#matching/evaluate';
import { HubError } from '#schemas/errors';

/**
 * Reads JSON lines, the whole file at once: look-ups are few.
 *
 * @param parse the object of a line, or the names of the fields at fault
 * @throws HubError FILE_UNREADABLE; RECORD_INVALID with the line and the fields
 */
export async function readJsonLines<T>(
  path: string,
  parse: (line: Readonly<Record<string, unknown>>) => T | readonly string[],
): Promise<readonly T[]> {
  return namingFile(path, async () => {
    const lines = (await readFile(path, 'utf8')).split(/\r?\n/);
    return lines.flatMap((text, i): T[] => {
      if (text.trim() === '') return [];
      const object = objectOf(text);
      const one = object === undefined ? ['not a JSON object'] : parse(object);
      if (Array.isArray(one)) throw new HubError('RECORD_INVALID', { line: i + 1, fields: one as string[] });
      return [one as T];
    });
  });
}

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
