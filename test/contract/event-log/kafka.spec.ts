import { Kafka, logLevel } from 'kafkajs';
import { createTopics, KafkaEventLog } from '#libs/kafka';
import { Database, OutboxRelay, PostgresConsumerOffsets, TransactionalEvents } from '#libs/postgres';
import { startKafka } from '#test/kafka';
import { startPostgres } from '#test/postgres';
import { eventLogContract } from './event-log-suite.ts';

eventLogContract('Kafka', async () => {
  const [server, broker] = await Promise.all([startPostgres(), startKafka()]);
  const database = await Database.connect({ url: server.url, connections: 20 });
  await database.migrate();
  const brokers = [broker.address];
  await createTopics(brokers);
  const process = await Database.connect({ url: server.url, role: 'signpost_matcher' });
  const offsets = new PostgresConsumerOffsets(process);
  const relayed = new KafkaEventLog({ brokers, clientId: 'relay' });
  const relay = new OutboxRelay(process, relayed);
  relay.start();
  return {
    database,
    transactional: new TransactionalEvents('outbox'),
    open: (clientId) => new KafkaEventLog({ brokers, clientId, offsets }),
    forget: async (topic, partition, below) => {
      const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
      await admin.connect();
      // The client deletes only in topics that it has asked about.
      await admin.fetchTopicOffsets(topic);
      await admin.deleteTopicRecords({ topic, partitions: [{ partition, offset: below.toString() }] });
      await admin.disconnect();
    },
    stop: async () => {
      await relay.close();
      await relayed.close();
      await process.close();
      await database.close();
      await server.stop();
      await broker.stop();
    },
  };
});
