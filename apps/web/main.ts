import { closeOnSignal, createLog, faultOf, readConfig } from '#libs/runtime';
import { startWeb } from './start-web.ts';
import { webConfig } from './web.config.ts';

// Entry of the web process: settings from the environment, exit code 1 when it cannot start.
const log = createLog('web');
try {
  const web = await startWeb(readConfig(webConfig, process.env), log);
  closeOnSignal(async () => {
    log('APP_STOPPING', { app: 'web' });
    await web.close();
    log('APP_STOPPED', { app: 'web' });
  });
} catch (error) {
  log('APP_FAILED', { app: 'web', ...faultOf(error) });
  process.exit(1);
}
