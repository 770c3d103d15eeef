import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { modelWithThresholds } from '#libs/linkage';
import { type Database, PostgresThresholdStore } from '#libs/postgres';
import { HubError } from '#schemas/errors';
import { modelOf } from './model-of.ts';

/** What the command needs of its surroundings. */
export interface ThresholdsParts {
  withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T>;
  out(line: string): void;
}

/** Adds `signpost thresholds`: what two stewards approved, as a model file. It changes nothing in the hub: `signpost relink` does. */
export function addThresholdsCommand(program: Command, { withDatabase, out }: ThresholdsParts): void {
  program
    .command('thresholds')
    .description('write a model with the thresholds that two stewards approved (DATABASE_URL)')
    .requiredOption('--out <file>', 'new model, JSON; a file that is there is not written over')
    .option('--model <file>', 'model that the hub runs by; absent: the one that is delivered')
    .action(async ({ out: file, model: modelFile }: { readonly out: string; readonly model?: string }) => {
      const model = modelOf(modelFile);
      const proposals = await withDatabase((database) => new PostgresThresholdStore(database).proposals());
      const made = modelWithThresholds(model, proposals);
      try {
        writeFileSync(file, `${JSON.stringify(made, undefined, 2)}\n`, { flag: 'wx' });
      } catch {
        throw new HubError('FILE_UNREADABLE', { file });
      }
      out(`Wrote ${made.id}. See what it would change: signpost relink --model ${file}\n`);
    });
}
