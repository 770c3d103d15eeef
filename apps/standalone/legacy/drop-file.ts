import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Drops a file into a folder as a careful export does: written beside under another name, flushed, then renamed, so that nobody sees half a file.
 *
 * @param folder made when missing
 * @param name such as children.csv
 * @returns path of the file
 */
export async function dropFile(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  const unfinished = join(folder, `.${name}.${randomBytes(4).toString('hex')}.part`);
  try {
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return path;
}
