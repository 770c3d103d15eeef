import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ReferencePartnership, sampleFiles } from '#libs/reference-partnership';

/** A file that was written. */
export interface WrittenFile {
  readonly path: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Writes a partnership's legacy outputs into a folder and its truth into `truth/` below it. */
export function writeSample(folder: string, partnership: ReferencePartnership): readonly WrittenFile[] {
  return sampleFiles(partnership).map(({ path, bytes }) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}
