import { writeFileSync } from 'node:fs';
import { HubError } from '#schemas/errors';

/** Writes a new JSON file. @throws HubError FILE_UNREADABLE, also where the file is there */
export function writeNewJson(file: string, value: object): void {
  try {
    writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`, { flag: 'wx' });
  } catch {
    throw new HubError('FILE_UNREADABLE', { file });
  }
}
