/** `npm run chaos`: a seeded run in which everything fails, and its verdict. Exits with 1 when anything was lost, doubled, wrong or split. */
import { chaosRun } from './chaos-run.ts';
import { optionsOf, usage } from './options-of.ts';
import { inWords } from './report-in-words.ts';

const options = optionsOf(process.argv.slice(2));
if (!options) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const { asJson, ...settings } = options;
const report = await chaosRun({ ...settings, say: (line) => void process.stderr.write(`chaos: ${line}\n`) });
process.stdout.write(asJson ? `${JSON.stringify(report)}\n` : `${inWords(report).join('\n')}\n`);
const isClean = [report.damage, report.missed, report.rebuiltOtherwise].every(({ length }) => length === 0);
process.exit(isClean ? 0 : 1);
