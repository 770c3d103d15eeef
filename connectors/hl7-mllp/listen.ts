import { type AddressInfo, createServer } from 'node:net';
import { HubError } from '#schemas/errors';
import { type ConnectionSettings, MllpConnection } from './mllp-connection.ts';

const maxConnections = 50;

/**
 * Listens for connections of the source.
 *
 * @param port 0 takes a free one
 * @throws HubError CONFIG_INVALID when the port is taken
 */
export async function listen(
  host: string,
  port: number,
  settings: ConnectionSettings,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const connections = new Set<MllpConnection>();
  const server = createServer((socket) => {
    const connection = new MllpConnection(socket, settings);
    connections.add(connection);
    socket.once('close', () => connections.delete(connection));
  });
  server.maxConnections = maxConnections;
  await new Promise<void>((listening, failed) => {
    server.once('error', () => failed(new HubError('CONFIG_INVALID', { fields: ['host', 'port'] })));
    server.listen(port, host, listening);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((done) => server.close(done));
      await Promise.all([...connections].map((connection) => connection.close()));
      await closed;
    },
  };
}
