import { readFileSync } from 'node:fs';
import { HubError } from '#schemas/errors';

/**
 * What a JSON file of the operator's holds.
 *
 * @throws HubError FILE_NOT_FOUND, JSON_INVALID with the path
 */
export function readJsonFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new HubError('FILE_NOT_FOUND', { file }, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says quotes the file.
    throw new HubError('JSON_INVALID', { file });
  }
}
