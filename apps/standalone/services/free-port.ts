import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below the ports that systems hand out to outgoing connections: one of those could take it before its server is there, or while it starts again.
const [lowest, highest] = [20_000, 32_000] as const;
const attempts = 200;

/** @param wanted tried first; 0 for any @returns a port that nobody listens on at the loopback address */
export async function freePort(wanted = 0): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const port = attempt === 0 && wanted !== 0 ? wanted : randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const isFound = await new Promise<boolean>((done) => {
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => done(true));
  });
  await new Promise((done) => server.close(done));
  return isFound;
}
