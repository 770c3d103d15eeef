import 'reflect-metadata';
import type { DynamicModule, INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { eventLogOf } from '#libs/event-log';
import type { EventLog } from '#libs/events';
import { FlagIndexService } from '#libs/flag-index';
import { Database, PostgresFlagUnitOfWork } from '#libs/postgres';
import { createLog, EventLogStrategy, faultOf, healthServer, type Log, type RunningApp } from '#libs/runtime';
import { createIndexerMetrics } from './indexer-metrics.ts';
import { IndexerReport } from './indexer-report.ts';
import { IndexerModule } from './indexer.module.ts';
import type { IndexerConfig } from './indexer.config.ts';
import { defaultSender } from './mail-of-notice.ts';
import { smtpServer } from './mail-server.ts';
import { MailerModule } from './mailer.module.ts';
import { NoticeMailer } from './notice-mailer.ts';

/** A running indexer. */
export interface RunningIndexer extends RunningApp {
  /** Address of health and metrics. */
  readonly healthUrl: string;
}

/**
 * Starts an indexer, with the mailer of notices; several may share the partitions.
 *
 * @param onFailure told when a consumer stopped for good: the process should exit
 * @param log for tests; else the log of the process
 * @throws HubError CONFIG_INVALID, DATABASE_UNREACHABLE
 */
export async function startIndexer(
  config: IndexerConfig,
  onFailure: (error: unknown) => void = () => undefined,
  log: Log = createLog('indexer'),
): Promise<RunningIndexer> {
  const startedAt = performance.now();
  const database = await Database.connect({
    url: config.DATABASE_URL,
    role: 'signpost_indexer',
    connections: config.DATABASE_CONNECTIONS,
  });
  const eventLog = eventLogOf(config, 'indexer', database, log);
  const metrics = createIndexerMetrics(database, config.EVENT_LOG === 'postgres');
  const index = new FlagIndexService(new PostgresFlagUnitOfWork(database));
  const mailServer = smtpServer(config.SMTP_URL);
  const sender = { from: config.MAIL_FROM ?? defaultSender(config.WEB_URL), webUrl: config.WEB_URL };
  const mailer = new NoticeMailer(database, mailServer, sender, log, metrics);
  const consume = (module: DynamicModule, group: string, maxEvents: number): Promise<INestMicroservice> =>
    consumer(module, { log: eventLog.log, group, maxEvents }, log, onFailure);
  const apps = [
    await consume(IndexerModule.of(index, new IndexerReport(log, metrics)), 'indexer', config.BATCH_EVENTS),
    await consume(MailerModule.of(mailer), 'mailer', 50),
  ];
  const health = await healthServer({
    port: config.METRICS_PORT,
    host: config.HOST,
    checks: { database: () => database.query('select 1'), eventLog: () => eventLog.ping() },
    metrics: metrics.metrics,
  });
  for (const app of apps) await app.listen();
  log('APP_STARTED', { app: 'indexer', url: health.url, tookMs: Math.round(performance.now() - startedAt) });
  return {
    name: 'indexer',
    healthUrl: health.url,
    async close() {
      await Promise.all(apps.map((app) => app.close()));
      await eventLog.close();
      mailServer.close();
      await health.close();
      await database.close();
    },
  };
}

function consumer(
  module: DynamicModule,
  settings: { readonly log: EventLog; readonly group: string; readonly maxEvents: number },
  log: Log,
  onFailure: (error: unknown) => void,
): Promise<INestMicroservice> {
  const { group } = settings;
  return NestFactory.createMicroservice<MicroserviceOptions>(module, {
    logger: false,
    abortOnError: false,
    strategy: new EventLogStrategy({
      ...settings,
      onRetry: (error, failures) => log('CONSUMER_RETRIES', { group, failures, ...faultOf(error) }),
      onFailure: (error) => {
        log('CONSUMER_STOPPED', { group, ...faultOf(error) });
        onFailure(error);
      },
    }),
  });
}
