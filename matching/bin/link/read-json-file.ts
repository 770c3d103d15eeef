import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { HubError } from '#schemas/errors';

/**
 * Reads a JSON file.
 *
 * @throws HubError FILE_UNREADABLE, JSON_INVALID
 */
export function readJsonFile(path: string): unknown {
  const file = basename(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new HubError('FILE_UNREADABLE', { file, reason: (cause as NodeJS.ErrnoException).code }, { cause });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // The message of JSON.parse quotes what it read.
    const position = /position (\d+)/.exec((cause as Error).message)?.[1];
    throw new HubError('JSON_INVALID', { file, ...(position !== undefined && { character: position }) }, { cause });
  }
}
