import type { Command } from 'commander';
import { eventLogOf } from '#libs/event-log';
import {
  type BacklogSource,
  FirstLoad,
  type FirstLoadOutcome,
  type FirstLoadProgress,
  IdentityKeys,
  refuseUnapproved,
  takeBacklog,
} from '#libs/linkage';
import { Database, PostgresConsumerOffsets, PostgresLinkageUnitOfWork, PostgresModelProposals } from '#libs/postgres';
import { createLog, faultOf, readConfig } from '#libs/runtime';
import { HubError } from '#schemas/errors';
import { count, type LongWorkParts } from './matcher-work.ts';
import { modelOf } from './model-of.ts';
import { firstLoadConfig } from './signpost.config.ts';

const reportEvery = 50_000;

/** Adds `signpost first-load`: all that waits for a hub that has linked nothing yet, at once. */
export function addFirstLoadCommand(program: Command, { env, out, error }: LongWorkParts): void {
  program
    .command('first-load')
    .description(
      'link all that waits in the log of a new or rebuilt hub at once, in place of the matchers, which must be stopped',
    )
    .action(async () => {
      const outcome = await firstLoad(env, progressOf(error));
      out(`${inWords(outcome).join('\n')}\n`);
    });
}

/** @throws HubError HUB_NOT_EMPTY, MATCHERS_RUN, MODEL_NOT_APPROVED */
async function firstLoad(env: LongWorkParts['env'], onProgress: FirstLoadProgress): Promise<FirstLoadOutcome> {
  const config = readConfig(firstLoadConfig, env);
  const model = modelOf(config.MODEL_FILE);
  const keys = IdentityKeys.from(config.IDENTITY_KEY);
  const database = await Database.connect({ url: config.DATABASE_URL, role: 'signpost_matcher', connections: 6 });
  const log = createLog('first-load');
  const eventLog = eventLogOf(config, 'first-load', database, log);
  try {
    const load = new FirstLoad(
      new PostgresLinkageUnitOfWork(database, keys, eventLog.events),
      { model, openWith: config.SEALING_PRIVATE_KEY, subjectKey: config.SUBJECT_KEY },
      onProgress,
    );
    await refuseUnapproved(new PostgresModelProposals(database), model);
    const offsets = new PostgresConsumerOffsets(database);
    const done = await offsets.nextOf('matcher', ['agency-records']);
    if ([...done.values()].some((next) => next > 0n)) throw new HubError('HUB_NOT_EMPTY');
    const source: BacklogSource = {
      ...{ log: eventLog.log, offsets, boundsOf: (topic) => eventLog.boundsOf(topic) },
      onRetry: (error, failures) => log('CONSUMER_RETRIES', { group: 'first-load', failures, ...faultOf(error) }),
    };
    await takeBacklog(source, 'decisions', (batch) => load.takeWords(batch));
    return await load.resolve(await takeBacklog(source, 'agency-records', (batch) => load.index(batch)));
  } catch (failure) {
    if (failure instanceof HubError && failure.code === 'CONSUMER_FENCED') throw new HubError('MATCHERS_RUN');
    throw failure;
  } finally {
    await eventLog.close();
    await database.close();
  }
}

function progressOf(error: LongWorkParts['error']): FirstLoadProgress {
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
