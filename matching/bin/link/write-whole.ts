import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HubError } from '#schemas/errors';

/**
 * Writes a file so that it is either whole or not there: an interrupted run leaves nothing that looks complete.
 *
 * @throws HubError FILE_UNREADABLE when it cannot be written
 */
export function writeWhole(path: string, pieces: string | Iterable<string>): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const partial = `${path}.partial`;
    const file = openSync(partial, 'w');
    try {
      // Piece by piece: no text of V8 is longer than half a gigabyte.
      for (const piece of typeof pieces === 'string' ? [pieces] : pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (cause) {
    throw new HubError('FILE_UNREADABLE', { file: path, reason: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}

/** The file that is written last: with it a folder holds a whole run. */
export const lastFile = 'timings.json';

/**
 * Makes a folder ready for a run, before the run takes its time: it is there, can be written, and does not look whole.
 *
 * @throws HubError FILE_UNREADABLE when it cannot be written
 */
export function prepareFolder(path: string): void {
  try {
    rmSync(join(path, lastFile), { force: true });
    writeWhole(join(path, lastFile), '');
    rmSync(join(path, lastFile));
  } catch (cause) {
    if (cause instanceof HubError) throw cause;
    throw new HubError('FILE_UNREADABLE', { file: path, reason: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}
