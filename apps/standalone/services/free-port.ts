import { type AddressInfo, createServer } from 'node:net';

/** @param wanted tried first; 0 for any @returns a port that nobody listens on at the loopback address */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  const port = await new Promise<number | undefined>((done) => {
    server.once('error', () => done(undefined));
    server.listen(wanted, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
  await new Promise((done) => server.close(done));
  return port ?? (await freePort());
}
