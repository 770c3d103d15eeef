import { statSync } from 'node:fs';
import { HubError } from '#schemas/errors';

/**
 * Says that a file is not there before anything tries to read it as a source.
 *
 * @param argument of the command that names it; the path itself may hold a name
 * @throws HubError FILE_NOT_FOUND when nothing or a folder is there
 */
export function requireFile(path: string, argument: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new HubError('FILE_NOT_FOUND', { argument });
}
