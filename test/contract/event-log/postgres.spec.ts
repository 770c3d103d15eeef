import { Database, placeEvents, PostgresEventLog, TransactionalEvents } from '#libs/postgres';
import { startPostgres } from '#test/postgres';
import { eventLogContract } from './event-log-suite.ts';

eventLogContract('Postgres', async () => {
  const server = await startPostgres();
  const database = await Database.connect({ url: server.url, connections: 20 });
  await database.migrate();
  // The rights of a process are enough to append, to share partitions and to consume.
  const process = await Database.connect({ url: server.url, role: 'signpost_matcher', connections: 20 });
  return {
    database,
    transactional: new TransactionalEvents('log'),
    open: (owner) => new PostgresEventLog(process, { owner, leaseMs: 2000 }),
    forget: async (topic, partition, below) => {
      await placeEvents(database, [topic]);
      const parameters = [topic, partition, below.toString()];
      await database.query(
        'delete from log.placement where topic = $1 and partition = $2 and log_offset < $3',
        parameters,
      );
    },
    stop: async () => {
      await process.close();
      await database.close();
      await server.stop();
    },
  };
});
