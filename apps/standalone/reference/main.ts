import { progressLine } from './progress-line.ts';
import { runReferenceCommand } from './reference-command.ts';

// Whoever reads has read enough, such as `head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => interrupted.abort(new Error('interrupted')));

process.exitCode = await runReferenceCommand(
  process.argv.slice(2),
  { out: (line) => process.stdout.write(`${line}\n`), error: (line) => process.stderr.write(`${line}\n`) },
  progressLine(process.stderr.isTTY, (text) => process.stderr.write(text), Date.now),
  interrupted.signal,
);
