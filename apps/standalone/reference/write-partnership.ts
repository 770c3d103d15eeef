import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { GeneratorSettings } from '#libs/reference-partnership';
import { makeChunks } from './make-chunks.ts';
import type { WrittenFile } from './output-file.ts';
import { PartnershipFiles } from './partnership-files.ts';

/** Version of the generator: a change of it changes the bytes of the same settings. */
export const generatorVersion = 2;

/** What was written. */
export interface WrittenPartnership {
  readonly people: number;
  readonly records: number;
  readonly files: readonly WrittenFile[];
}

/** Told as the work goes on. @param done households done, as a share from 0 to 1 */
export type Progress = (done: number, people: number, records: number) => void;

/** Why a folder cannot be written to; undefined where it can. */
export function refusalOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  try {
    return readdirSync(folder).length > 0 ? 'is not empty' : undefined;
  } catch {
    return 'is no folder';
  }
}

function manifestOf(
  settings: GeneratorSettings,
  people: number,
  records: number,
  files: readonly WrittenFile[],
): string {
  const manifest = { generator: 'signpost-reference', version: generatorVersion, settings, people, records, files };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/**
 * Writes a partnership into a folder: all of it beside the folder first, then in one stroke, so that whatever interrupts it leaves nothing
 * that looks whole. The manifest is written last.
 *
 * @param folder absent or empty
 */
export async function writePartnership(
  folder: string,
  settings: GeneratorSettings,
  progress: Progress,
  signal: AbortSignal,
): Promise<WrittenPartnership> {
  const partial = `${resolve(folder)}.partial`;
  mkdirSync(dirname(partial), { recursive: true });
  // Left by a run that was killed: it was never whole.
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  let files: PartnershipFiles | undefined;
  try {
    const open = (files = new PartnershipFiles(partial, settings));
    let [people, records] = [0, 0];
    await makeChunks(
      settings,
      (made, of) => {
        open.add(made);
        people += made.people;
        records += made.records;
        progress((made.number + 1) / of, people, records);
      },
      signal,
    );
    const written = open.close();
    writeFileSync(join(partial, 'manifest.json'), manifestOf(settings, people, records, written));
    signal.throwIfAborted();
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(partial, folder);
    return { people, records, files: written };
  } catch (error) {
    files?.abandon();
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}
