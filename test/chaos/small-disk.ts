import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own for the data of a server. */
export interface SmallDisk {
  readonly folder: string;
  unmount(): void;
}

/** Mounts a disk in memory; undefined where this user may not. @param sizeMiB what it holds: what the data leave, the fault fills */
export function mountSmallDisk(sizeMiB: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeMiB.toString()}m`, 'tmpfs', folder]);
  if (status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  chmodSync(folder, 0o711);
  return {
    folder,
    unmount: () => {
      // Lazily: a server that was killed may leave a child for a moment.
      spawnSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
