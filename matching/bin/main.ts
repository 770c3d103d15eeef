import { progressBar } from './link/progress-bar.ts';
import { runMatch } from './run-match.ts';

// Whoever reads has read enough, such as `head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runMatch(
  process.argv.slice(2),
  { out: (line) => process.stdout.write(`${line}\n`), error: (line) => process.stderr.write(`${line}\n`) },
  progressBar(process.stderr.isTTY, (text) => process.stderr.write(text), Date.now),
);
