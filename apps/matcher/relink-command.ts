import { type Command, InvalidArgumentError } from 'commander';
import { IdentityKeys, LinkageService, Relink, type RelinkPlan } from '#libs/linkage';
import { Database, PostgresConsumerOffsets, PostgresLinkageUnitOfWork, TransactionalEvents } from '#libs/postgres';
import { type ConfigOf, readConfig, readJsonFile } from '#libs/runtime';
import { parseHubModel } from '#matching';
import { relinkConfig } from './signpost.config.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command writes, and its settings. */
export interface RelinkParts {
  readonly env: Environment;
  out(line: string): void;
  /** Told how far it is. */
  error(line: string): void;
}

interface RelinkOptions {
  readonly model: string;
  readonly apply?: true;
  readonly sample: number;
}

const reportEvery = 20_000;

/** Adds `signpost relink`: what another model would change, and the change itself. */
export function addRelinkCommand(program: Command, { env, out, error }: RelinkParts): void {
  program
    .command('relink')
    .description(
      'link all stored records by another model: says what would change; with --apply does it while live work goes on',
    )
    .requiredOption('--model <file>', 'model, JSON')
    .option('--apply', 'write what changes; the matchers must run by that model already')
    .option('--sample <pairs>', 'pairs of record handles to show', countOf, 20)
    .action(async ({ model: file, apply, sample }: RelinkOptions) => {
      const config = readConfig(relinkConfig, env);
      const model = parseHubModel(readJsonFile(file));
      const progress = progressOf(error);
      await withRelink(config, async (relink, unitOfWork) => {
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

async function withRelink<T>(
  config: ConfigOf<typeof relinkConfig>,
  work: (relink: Relink, unitOfWork: PostgresLinkageUnitOfWork) => Promise<T>,
): Promise<T> {
  const keys = IdentityKeys.from(config.IDENTITY_KEY);
  const database = await Database.connect({ url: config.DATABASE_URL, role: 'signpost_matcher', connections: 2 });
  try {
    const events = new TransactionalEvents(config.EVENT_LOG === 'postgres' ? 'log' : 'outbox');
    const unitOfWork = new PostgresLinkageUnitOfWork(database, keys, events);
    // A position of its own, claimed anew: of two re-links at a time the earlier is fenced.
    const { epoch } = await new PostgresConsumerOffsets(database).claim('relink', 'agency-records', 0);
    const at = { group: 'relink', topic: 'agency-records', partition: 0, epoch, first: 0n, next: 0n } as const;
    return await work(new Relink(unitOfWork, [at]), unitOfWork);
  } finally {
    await database.close();
  }
}

function progressOf(error: RelinkParts['error']): (records: number) => void {
  let told = 0;
  return (records) => {
    if (records < told) told = 0;
    if (records - told < reportEvery) return;
    told = records;
    error(`relink: ${records.toLocaleString('en-GB')} records\n`);
  };
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0 || count > 10_000) throw new InvalidArgumentError('0 to 10,000.');
  return count;
}

const count = (value: number): string => value.toLocaleString('en-GB');

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
