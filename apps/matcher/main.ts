import { armCrashPoint, closeOnSignal, createLog, faultOf, readConfig } from '#libs/runtime';
import { matcherConfig } from './matcher.config.ts';
import { startMatcher } from './start-matcher.ts';

// Entry of the matcher process: settings from the environment, exit code 1 when it cannot start or go on.
armCrashPoint(process.env['CRASH_AT']);
try {
  const matcher = await startMatcher(readConfig(matcherConfig, process.env), () => process.exit(1));
  closeOnSignal(() => matcher.close());
} catch (error) {
  createLog('matcher')('APP_FAILED', { app: 'matcher', ...faultOf(error) });
  process.exit(1);
}
