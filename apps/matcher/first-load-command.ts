import type { Command } from 'commander';
import { defaultModel, parseHubModel } from '#matching';
import { eventLogOf } from '#libs/event-log';
import { FirstLoad, type FirstLoadOutcome, type FirstLoadProgress, IdentityKeys, takeBacklog } from '#libs/linkage';
import { Database, PostgresConsumerOffsets, PostgresLinkageUnitOfWork } from '#libs/postgres';
import { createLog, readConfig, readJsonFile } from '#libs/runtime';
import { HubError } from '#schemas/errors';
import { firstLoadConfig } from './signpost.config.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command writes, and its settings. */
export interface FirstLoadParts {
  readonly env: Environment;
  out(line: string): void;
  /** Told how far it is. */
  error(line: string): void;
}

const reportEvery = 50_000;

/** Adds `signpost first-load`: all that the matchers have still to do, at once. */
export function addFirstLoadCommand(program: Command, { env, out, error }: FirstLoadParts): void {
  program
    .command('first-load')
    .description(
      'link all that waits in the log at once, in place of the matchers, which must be stopped: for the first load of a hub, or a long backlog',
    )
    .action(async () => {
      const outcome = await firstLoad(env, progressOf(error));
      out(`${inWords(outcome).join('\n')}\n`);
    });
}

/** @throws HubError MATCHERS_RUN */
async function firstLoad(env: Environment, onProgress: FirstLoadProgress): Promise<FirstLoadOutcome> {
  const config = readConfig(firstLoadConfig, env);
  const model = config.MODEL_FILE === undefined ? defaultModel : parseHubModel(readJsonFile(config.MODEL_FILE));
  const keys = IdentityKeys.from(config.IDENTITY_KEY);
  const database = await Database.connect({ url: config.DATABASE_URL, role: 'signpost_matcher', connections: 6 });
  const eventLog = eventLogOf(config, 'first-load', database, createLog('first-load'));
  try {
    const load = new FirstLoad(
      new PostgresLinkageUnitOfWork(database, keys, eventLog.events),
      { model, openWith: config.SEALING_PRIVATE_KEY, subjectKey: config.SUBJECT_KEY },
      onProgress,
    );
    const waiting = async () => (await eventLog.backlogOf('matcher', ['agency-records'])).events;
    const offsets = new PostgresConsumerOffsets(database);
    return await load.resolve(await takeBacklog({ log: eventLog.log, offsets, waiting }, (batch) => load.index(batch)));
  } catch (failure) {
    if (failure instanceof HubError && failure.code === 'CONSUMER_FENCED') throw new HubError('MATCHERS_RUN');
    throw failure;
  } finally {
    await eventLog.close();
    await database.close();
  }
}

const count = (value: number): string => value.toLocaleString('en-GB');

function progressOf(error: FirstLoadParts['error']): FirstLoadProgress {
  const words = { index: 'events indexed', read: 'records read', write: 'records written' };
  const told = { index: 0, read: 0, write: 0 };
  return (step, records) => {
    if (records - told[step] < reportEvery) return;
    told[step] = records;
    error(`first-load: ${count(records)} ${words[step]}\n`);
  };
}

function inWords({ records, persons, moves, reviewsOpened, refused }: FirstLoadOutcome): readonly string[] {
  return [
    `${count(records)} records are of ${count(persons)} persons: ${count(moves)} memberships written.`,
    `Stewards are asked about ${count(reviewsOpened)} more pairs of persons.`,
    ...(refused > 0 ? [`${count(refused)} events could not be taken: signpost dead-letters list`] : []),
  ];
}
