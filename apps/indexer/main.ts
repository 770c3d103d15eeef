import { armCrashPoint, closeOnSignal, createLog, faultOf, readConfig } from '#libs/runtime';
import { indexerConfig } from './indexer.config.ts';
import { startIndexer } from './start-indexer.ts';

// Entry of the indexer process: settings from the environment, exit code 1 when it cannot start or go on.
armCrashPoint(process.env['CRASH_AT']);
try {
  const indexer = await startIndexer(readConfig(indexerConfig, process.env), () => process.exit(1));
  closeOnSignal(() => indexer.close());
} catch (error) {
  createLog('indexer')('APP_FAILED', { app: 'indexer', ...faultOf(error) });
  process.exit(1);
}
