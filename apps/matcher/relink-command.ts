import { type Command, InvalidArgumentError } from 'commander';
import { LinkageService, refuseUnapproved, Relink, type RelinkPlan } from '#libs/linkage';
import { readConfig } from '#libs/runtime';
import { count, type LongWorkParts, withMatcherWork } from './matcher-work.ts';
import { modelOf } from './model-of.ts';
import { relinkConfig } from './signpost.config.ts';

interface RelinkOptions {
  readonly model: string;
  readonly apply?: true;
  readonly sample: number;
}

const reportEvery = 20_000;

/** Adds `signpost relink`: what another model would change, and the change itself. */
export function addRelinkCommand(program: Command, { env, out, error }: LongWorkParts): void {
  program
    .command('relink')
    .description(
      'link all stored records by another model: says what would change; with --apply does it while live work goes on',
    )
    .requiredOption('--model <file>', 'model, JSON')
    .option('--apply', 'write what changes; two stewards have approved the model, and the matchers run by it already')
    .option('--sample <pairs>', 'pairs of record handles to show', countOf, 20)
    .action(async ({ model: file, apply, sample }: RelinkOptions) => {
      const config = readConfig(relinkConfig, env);
      const model = modelOf(file);
      const progress = progressOf(error);
      await withMatcherWork('relink', config, async (unitOfWork, at, proposals) => {
        // Before the plan, which takes minutes in a large hub.
        if (apply) await refuseUnapproved(proposals, model);
        const relink = new Relink(unitOfWork, at);
        const plan = await relink.plan(model, sample, progress);
        out(`${inWords(plan).join('\n')}\n`);
        if (apply !== true) return;
        const linkage = new LinkageService(unitOfWork, {
          model,
          // Opens bodies of events: a re-link takes none.
          openWith: '',
          subjectKey: config.SUBJECT_KEY,
        });
        out(`Done: ${count(await relink.apply(linkage, progress))} memberships written.\n`);
      });
    });
}

function progressOf(error: LongWorkParts['error']): (records: number) => void {
  let told = 0;
  return (records) => {
    if (records < told) told = 0;
    if (records - told < reportEvery) return;
    told = records;
    error(`relink: ${count(records)} records\n`);
  };
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0 || count > 10_000) throw new InvalidArgumentError('0 to 10,000.');
  return count;
}

function inWords(plan: RelinkPlan): readonly string[] {
  return [
    `By model ${plan.modelId}, of ${count(plan.records)} records:`,
    `  ${count(plan.personsBefore)} persons become ${count(plan.personsAfter)}`,
    `  ${count(plan.unchanged)} stay as they are, ${count(plan.merged)} become part of a larger one, ${count(plan.split)} are split, ${count(plan.rearranged)} do both`,
    `  ${count(plan.recordsMoved)} records get another person id`,
    `  stewards are asked about ${count(plan.questions)} pairs of persons`,
    ...(plan.sample.length > 0 ? ['Pairs of records that come together or part:'] : []),
    ...plan.sample.map(({ left, right }) => `  ${left} ${right}`),
  ];
}
