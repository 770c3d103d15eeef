import { setTimeout as sleep } from 'node:timers/promises';
import { HubError } from '#schemas/errors';

const patienceMs = 60_000;
const away = new Set(['DATABASE_UNREACHABLE', 'LOG_UNREACHABLE']);

/** Does what may be done twice, again and again while the database, or the log that it keeps, is away. @throws HubError of the last try after a minute */
export async function onceReached<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof HubError) || !away.has(error.code) || Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}
