import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const command = join(import.meta.dirname, '../../dist/apps/standalone/reference/main.js');

/**
 * Seconds that the command `reference` takes to write so many people with all agencies, from its start to its end.
 *
 * @throws Error when it ends otherwise than with 0
 */
export function referenceGeneration(people: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-'));
  try {
    const start = performance.now();
    const args = [command, '--people', people.toString(), '--out', join(folder, 'partnership')];
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`reference ended with ${status?.toString() ?? 'a signal'}`);
    return (performance.now() - start) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
