import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { namingOpenedFile } from '../csv/naming-opened-file.ts';

/** A file that a run was made from. */
export interface UsedFile {
  /** Absolute. */
  readonly path: string;
  readonly sha256: string;
}

/** What a run was made from, kept for `explain`. */
export interface RunFile {
  readonly config: UsedFile;
  readonly records: readonly UsedFile[];
}

function usedFile(path: string): UsedFile {
  return namingOpenedFile(path, () => {
    const [hash, file] = [createHash('sha256'), openSync(path, 'r')];
    try {
      const piece = Buffer.allocUnsafe(1 << 20);
      for (let read = 1; read > 0; hash.update(piece.subarray(0, read))) read = readSync(file, piece);
    } finally {
      closeSync(file);
    }
    return { path: resolve(path), sha256: hash.digest('hex') };
  });
}

/** @throws HubError FILE_UNREADABLE */
export const runFileOf = (config: string, records: readonly string[]): RunFile => ({
  config: usedFile(config),
  records: records.map(usedFile),
});

/** Whether all files are what they were. @throws HubError FILE_UNREADABLE */
export const isUnchanged = ({ config, records }: RunFile): boolean =>
  [config, ...records].every((file) => usedFile(file.path).sha256 === file.sha256);
