import type { Command } from 'commander';
import { proposeModel } from '#libs/linkage';
import { type Database, PostgresModelProposals } from '#libs/postgres';
import { modelOf } from './model-of.ts';

/** What the command needs of its surroundings. */
export interface ProposeModelParts {
  withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T>;
  out(line: string): void;
}

/** Adds `signpost propose-model`: puts a model before the stewards, two of whom have to approve it before a hub runs by it. */
export function addProposeModelCommand(program: Command, { withDatabase, out }: ProposeModelParts): void {
  program
    .command('propose-model')
    .description('put a model before the stewards: a hub runs by it when two have approved it (DATABASE_URL)')
    .requiredOption('--model <file>', 'model, JSON')
    .action(async ({ model: file }: { readonly model: string }) => {
      const model = modelOf(file);
      await withDatabase((database) =>
        proposeModel(new PostgresModelProposals(database), model, model.provenance, new Date()),
      );
      out(`Proposed ${model.id}. Two stewards approve it on the page "Try other thresholds".\n`);
    });
}
