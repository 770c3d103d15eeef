import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namingFile } from '#matching/evaluate';
import { type Arm, type Profile, profiles } from '#libs/reference-partnership';
import { HubError } from '#schemas/errors';

/** What a partnership's folder says of itself. */
export interface Manifest {
  readonly profile: Profile;
  readonly arm: Arm;
  readonly seed: number;
  /** ISO date of the full export. */
  readonly today: string;
}

function settingsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const manifest = JSON.parse(text) as { readonly settings?: unknown } | null;
    const settings = manifest?.settings;
    if (typeof settings === 'object' && settings !== null) return settings as Record<string, unknown>;
  } catch {
    // Said below, as for JSON that is something else.
  }
  throw new HubError('RECORD_INVALID', { fields: ['settings'] });
}

/** @throws HubError FILE_UNREADABLE, RECORD_INVALID with the settings at fault */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'manifest.json');
  return namingFile(path, async () => {
    const settings = settingsOf(await readFile(path, 'utf8'));
    const { seed, today } = settings;
    const profile = profiles.find((name) => name === settings['profile']);
    const arm = (['equal', 'realistic'] as const).find((name) => name === settings['arm']);
    if (!profile || !arm || typeof seed !== 'number' || typeof today !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(today))
      throw new HubError('RECORD_INVALID', { fields: ['profile', 'arm', 'seed', 'today'] });
    return { profile, arm, seed, today };
  });
}
