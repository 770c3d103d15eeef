import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HubError, type ErrorCode } from '#schemas/errors';
import type { SourceItem } from '../source/source-item.ts';

/** What is remembered of a file that was read. */
interface ReadFile {
  /** Size, time and version of the mapping: another one is read again. */
  readonly fingerprint: string;
  /** What is wrong with the file as a whole; told at each run until it is replaced. */
  readonly fault?: { readonly code: ErrorCode; readonly fields: readonly string[] };
}

interface DropCursor {
  readonly files: Readonly<Record<string, ReadFile>>;
}

/** How a folder is read. */
export interface DropFolder {
  readonly folder: string;
  /** Such as .csv; other files are left alone. */
  readonly extension: string;
  /** Milliseconds for which a file must not have changed. */
  readonly settleMs: number;
  /** Version of manifest and mapping: when it changes, files are read again. */
  readonly mappingVersion: string;
  /** Whether each file holds everything: then only the newest counts. */
  readonly isFullExport: boolean;
  readonly read: (path: string) => AsyncIterable<SourceItem>;
}

interface Dropped {
  readonly name: string;
  readonly path: string;
  readonly sizeAndTime: string;
  readonly changedAt: number;
}

async function filesOf({ folder, extension }: DropFolder): Promise<readonly Dropped[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith(extension));
    const files = await Promise.all(
      names.map(async (name) => {
        const path = join(folder, name);
        const { size, mtimeMs } = await stat(path);
        return { name, path, sizeAndTime: `${size.toString()}:${mtimeMs.toString()}`, changedAt: mtimeMs };
      }),
    );
    return files.sort((left, right) => left.changedAt - right.changedAt || (left.name < right.name ? -1 : 1));
  } catch {
    throw new HubError('SOURCE_UNREACHABLE', { source: 'folder' });
  }
}

/** Waits once for a file that is still being written. @returns whether it stands still */
async function isSettled(drop: DropFolder, file: Dropped, now: Date): Promise<boolean> {
  if (now.getTime() - file.changedAt >= drop.settleMs) return true;
  await sleep(drop.settleMs);
  return (await filesOf(drop)).some(({ path, sizeAndTime }) => path === file.path && sizeAndTime === file.sizeAndTime);
}

/**
 * Reads the files that a source dropped and that are new or changed, the oldest first. The files stay where they are.
 *
 * What is wrong with one file as a whole is told as a fault, and reading goes on with the next file.
 *
 * @param cursor of an earlier run
 * @throws HubError SOURCE_UNREACHABLE when the folder cannot be read
 */
export async function* readDropFolder(drop: DropFolder, cursor: unknown, now: Date): AsyncIterable<SourceItem> {
  const before = (cursor as DropCursor | undefined)?.files ?? {};
  const all = await filesOf(drop);
  const files = drop.isFullExport ? all.slice(-1) : all;
  // The state of an involvement follows the calendar: a full export is read again in each new month.
  const version = drop.isFullExport ? `${drop.mappingVersion}:${now.toISOString().slice(0, 7)}` : drop.mappingVersion;
  let known: Record<string, ReadFile> = Object.fromEntries(
    files.flatMap(({ name }) => (before[name] ? [[name, before[name]]] : [])),
  );
  for (const file of files) {
    const fingerprint = `${file.sizeAndTime}:${version}`;
    const last = known[file.name];
    if (last?.fingerprint === fingerprint) {
      if (last.fault) yield { kind: 'fault', ...last.fault };
      continue;
    }
    if (!(await isSettled(drop, file, now))) continue;
    const fault = yield* readOne(drop, file);
    known = { ...known, [file.name]: { fingerprint, ...(fault && { fault }) } };
    if (fault) yield { kind: 'fault', ...fault };
    else if (drop.isFullExport) yield { kind: 'complete' };
    yield { kind: 'mark', cursor: { files: known } satisfies DropCursor };
  }
}

async function* readOne(drop: DropFolder, file: Dropped): AsyncGenerator<SourceItem, ReadFile['fault']> {
  try {
    yield* drop.read(file.path);
    return undefined;
  } catch (error) {
    if (!(error instanceof HubError) || error.retriable) throw error;
    const fields = error.details['fields'];
    return { code: error.code, fields: Array.isArray(fields) ? (fields as readonly string[]) : [] };
  }
}
