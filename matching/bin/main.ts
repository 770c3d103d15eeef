import { progressBar } from './link/progress-bar.ts';
import { runMatch } from './run-match.ts';

process.exitCode = await runMatch(
  process.argv.slice(2),
  { out: (line) => process.stdout.write(`${line}\n`), error: (line) => process.stderr.write(`${line}\n`) },
  progressBar(process.stderr.isTTY, (text) => process.stderr.write(text), Date.now),
);
