/** Runs a built command under the project's own Node, after making the clone ready. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { makeReady, node, root } from './setup.mjs';

/** @param {string} file below dist/, or a .ts file below test/ @param {string[]} args @param {string[]} flags of Node */
export function launch(file, args, flags = []) {
  makeReady();
  const env = { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled') };
  const child = spawn(node, ['--enable-source-maps', ...flags, join(root, file), ...args], { stdio: 'inherit', env });
  // A terminal sends Ctrl-C to both: the child ends in good order and this process reports how.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
