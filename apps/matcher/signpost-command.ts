import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { parseAs, type Partnership } from '#schemas';
import { HubError } from '#schemas/errors';
import { createTopics } from '#libs/kafka';
import { Database, loadPartnership } from '#libs/postgres';
import { detailsInWords, readConfig } from '#libs/runtime';
import { addDeadLettersCommand } from './dead-letters-command.ts';
import { addFirstLoadCommand } from './first-load-command.ts';
import { addLearnCommand } from './learn-command.ts';
import { addProposeModelCommand } from './propose-model-command.ts';
import { addRelinkCommand } from './relink-command.ts';
import { addSampleCommand } from './sample-command.ts';
import { addThresholdsCommand } from './thresholds-command.ts';
import { brokerConfig, ownerConfig, publishConfig } from './signpost.config.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command writes. */
export interface Output {
  out(line: string): void;
  error(line: string): void;
}

/**
 * The `signpost` command of a hub's operator.
 *
 * @param args without program and script
 * @returns exit code: 0 done, 1 wrong, 2 usage
 */
export async function signpost(args: readonly string[], env: Environment, { out, error }: Output): Promise<number> {
  const program = new Command('signpost').exitOverride().configureOutput({ writeOut: out, writeErr: error });
  program.description('Sets a hub up and looks after it.');
  program
    .command('migrate')
    .description('bring the database to the newest version (DATABASE_URL)')
    .action(async () => {
      const run = await withDatabase(env, (database) => database.migrate());
      out(run.length > 0 ? `Migrated: ${run.join(', ')}\n` : 'The database is up to date.\n');
    });
  const partnership = program.command('partnership').description('agencies, teams, streams, agreements and users');
  partnership
    .command('load')
    .argument('<file>', 'partnership file, JSON (schema partnership.v1)')
    .description('add or replace what the file names (DATABASE_URL)')
    .action(async (file: string) => {
      const loaded = await readPartnership(file);
      await withDatabase(env, (database) => loadPartnership(database, loaded));
      out(`Loaded ${loaded.name}: ${loaded.agencies.length} agencies, ${loaded.users.length} users.\n`);
    });
  program
    .command('topics')
    .description('topics of the broker')
    .command('create')
    .description('create those that are missing (KAFKA_BROKERS)')
    .action(async () => {
      await createTopics(readConfig(brokerConfig, env).KAFKA_BROKERS);
      out('All topics are there.\n');
    });
  addDeadLettersCommand(program, {
    withDatabase: (work) => withDatabase(env, work),
    eventLog: () => readConfig(publishConfig, env).EVENT_LOG,
    out,
  });
  addFirstLoadCommand(program, { env, out, error });
  addRelinkCommand(program, { env, out, error });
  addSampleCommand(program, { env, out });
  addLearnCommand(program, { env, out });
  addProposeModelCommand(program, { withDatabase: (work) => withDatabase(env, work), out });
  addThresholdsCommand(program, { withDatabase: (work) => withDatabase(env, work), out });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (failure) {
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? 0 : 2;
    error(`${inWords(failure)}\n`);
    return 1;
  }
}

async function withDatabase<T>(env: Environment, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await Database.connect({ url: readConfig(ownerConfig, env).DATABASE_URL, connections: 2 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** @throws HubError PARTNERSHIP_INVALID */
async function readPartnership(file: string): Promise<Partnership> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new HubError('PARTNERSHIP_INVALID', { fields: ['the file cannot be read as JSON'] });
  }
  return parseAs('partnership.v1', value, 'PARTNERSHIP_INVALID');
}

/** Code, title and details of an error; never a driver's own message. */
function inWords(failure: unknown): string {
  if (!(failure instanceof HubError)) return 'UNEXPECTED';
  return [failure.message, ...detailsInWords(failure.details)].join('\n');
}

// Run as a program, not when a test imports it.
if (import.meta.main)
  process.exitCode = await signpost(process.argv.slice(2), process.env, {
    out: (line) => process.stdout.write(line),
    error: (line) => process.stderr.write(line),
  });
