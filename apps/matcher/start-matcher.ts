import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { eventLogOf } from '#libs/event-log';
import { IdentityKeys, LinkageService, refuseUnapproved, StageClock } from '#libs/linkage';
import { Database, PostgresLinkageUnitOfWork, PostgresModelProposals } from '#libs/postgres';
import { createLog, EventLogStrategy, faultOf, healthServer, type Log, type RunningApp } from '#libs/runtime';
import { forgetGone } from './forget-gone.ts';
import { createMatcherMetrics } from './matcher-metrics.ts';
import { MatcherReport } from './matcher-report.ts';
import { matcherTopics } from './matcher-topics.ts';
import { MatcherModule } from './matcher.module.ts';
import type { MatcherConfig } from './matcher.config.ts';
import { modelOf } from './model-of.ts';

/** A running matcher. */
export interface RunningMatcher extends RunningApp {
  /** Address of health and metrics. */
  readonly healthUrl: string;
}

/**
 * Starts a matcher; several may share the partitions.
 *
 * @param onFailure told when it stopped for good: the process should exit
 * @throws HubError CONFIG_INVALID, DATABASE_UNREACHABLE, FILE_NOT_FOUND, JSON_INVALID, MODEL_INVALID, MODEL_NOT_APPROVED
 */
export async function startMatcher(
  config: MatcherConfig,
  onFailure: (error: unknown) => void = () => undefined,
): Promise<RunningMatcher> {
  const startedAt = performance.now();
  const log = createLog('matcher');
  const model = modelOf(config.MODEL_FILE);
  const keys = IdentityKeys.from(config.IDENTITY_KEY);
  const database = await Database.connect({
    url: config.DATABASE_URL,
    role: 'signpost_matcher',
    connections: config.DATABASE_CONNECTIONS,
  });
  try {
    await refuseUnapproved(new PostgresModelProposals(database), model);
  } catch (error) {
    await database.close();
    throw error;
  }
  const eventLog = eventLogOf(config, 'matcher', database, log);
  const matcherMetrics = createMatcherMetrics(() => eventLog.backlogOf('matcher', matcherTopics));
  const linkage = new LinkageService(new PostgresLinkageUnitOfWork(database, keys, eventLog.events), {
    model,
    openWith: config.SEALING_PRIVATE_KEY,
    subjectKey: config.SUBJECT_KEY,
    cachedRecords: config.CACHED_RECORDS,
    stages: new StageClock(matcherMetrics.stage, () => performance.now()),
  });
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(
    MatcherModule.of(linkage, new MatcherReport(log, matcherMetrics)),
    {
      logger: false,
      abortOnError: false,
      strategy: new EventLogStrategy({
        log: eventLog.log,
        group: 'matcher',
        maxEvents: config.BATCH_EVENTS,
        onFailure: (error) => {
          log('CONSUMER_STOPPED', { group: 'matcher', ...faultOf(error) });
          onFailure(error);
        },
      }),
    },
  );
  const health = await healthServer({
    port: config.METRICS_PORT,
    host: config.HOST,
    checks: { database: () => database.query('select 1'), eventLog: () => eventLog.ping() },
    metrics: matcherMetrics.metrics,
  });
  await app.listen();
  log('MODEL_LOADED', { modelId: model.id, modelDate: model.date });
  const closing = new AbortController();
  const warm = warmUp(linkage, closing.signal, log);
  const forgetting = forgetGone(linkage, closing.signal, (error) => {
    const { code, place } = faultOf(error);
    log('RECORDS_NOT_FORGOTTEN', { code, place });
  });
  log('APP_STARTED', { app: 'matcher', url: health.url, tookMs: Math.round(performance.now() - startedAt) });
  return {
    name: 'matcher',
    healthUrl: health.url,
    async close() {
      closing.abort();
      await app.close();
      await warm;
      await forgetting;
      await eventLog.close();
      await health.close();
      await database.close();
    },
  };
}

/** Beside live work, which does without where it fails. */
async function warmUp(linkage: LinkageService, signal: AbortSignal, log: Log): Promise<void> {
  const startedAt = performance.now();
  try {
    const records = await linkage.warmUp(signal);
    log('RECORDS_HELD', { records, tookMs: Math.round(performance.now() - startedAt) });
  } catch (error) {
    const { code, place } = faultOf(error);
    log('RECORDS_HELD', { code, place });
  }
}
