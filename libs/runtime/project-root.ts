import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HubError } from '#schemas/errors';

/** The folder of package.json: the same from the sources and from dist/. Files that are not code are found from here. */
export function projectRoot(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new HubError('SERVICE_MISSING', { service: 'package.json' });
  }
}
