import { runReferenceCommand } from './reference-command.ts';

process.exitCode = runReferenceCommand(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});
