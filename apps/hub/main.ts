import { armCrashPoint, closeOnSignal, createLog, faultOf, readConfig } from '#libs/runtime';
import { hubConfig } from './hub.config.ts';
import { startHub } from './start-hub.ts';

// Entry of the hub process: settings from the environment, exit code 1 when it cannot start.
const log = createLog('hub');
armCrashPoint(process.env['CRASH_AT']);
try {
  const hub = await startHub(readConfig(hubConfig, process.env), log);
  closeOnSignal(async () => {
    log('APP_STOPPING', { app: 'hub' });
    await hub.close();
    log('APP_STOPPED', { app: 'hub' });
  });
} catch (error) {
  log('APP_FAILED', { app: 'hub', ...faultOf(error) });
  process.exit(1);
}
