import { HubError } from '#schemas/errors';

/** Answers when all is well, throws when not. */
export type HealthCheck = () => Promise<unknown>;

/** State of a process: each check `up` or the code of what is wrong. */
export interface Health {
  readonly status: 'up' | 'down';
  readonly checks: Readonly<Record<string, string>>;
}

const patienceMs = 2000;

/** Runs all checks at once; one that takes over two seconds is down. */
export async function healthOf(checks: Readonly<Record<string, HealthCheck>>): Promise<Health> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await stateOf(check)] as const),
  );
  return {
    status: results.every(([, state]) => state === 'up') ? 'up' : 'down',
    checks: Object.fromEntries(results),
  };
}

async function stateOf(check: HealthCheck): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((done) => (timer = setTimeout(done, patienceMs, 'TIMEOUT')));
  try {
    return await Promise.race([check().then(() => 'up'), late]);
  } catch (error) {
    return error instanceof HubError ? error.code : 'UNEXPECTED';
  } finally {
    clearTimeout(timer);
  }
}
