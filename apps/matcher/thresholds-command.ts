import type { Command } from 'commander';
import { approvedThresholdsOf, modelWithThresholds, proposeModel } from '#libs/linkage';
import { type Database, PostgresModelProposals, PostgresThresholdStore } from '#libs/postgres';
import { modelOf } from './model-of.ts';
import { writeNewJson } from './write-new-json.ts';

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
      const made = await withDatabase(async (database) => {
        const approved = approvedThresholdsOf(model, await new PostgresThresholdStore(database).proposals());
        const { proposedBy, proposedAt, approvedBy, approvedAt } = approved;
        const withThresholds = modelWithThresholds(model, approved);
        // The two words for the thresholds are words for the model.
        await proposeModel(
          new PostgresModelProposals(database),
          withThresholds,
          withThresholds.provenance.slice(0, 1),
          new Date(),
          [
            { userId: proposedBy, at: proposedAt },
            { userId: approvedBy, at: approvedAt },
          ],
        );
        // Proposed first: that may be done again, a file is written once.
        writeNewJson(file, withThresholds);
        return withThresholds;
      });
      out(`Wrote ${made.id}. See what it would change: signpost relink --model ${file}\n`);
    });
}
