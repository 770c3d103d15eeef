import { Kafka, logLevel } from 'kafkajs';
import { HubError } from '#schemas/errors';
import { type TopicName, topics } from '#libs/events';
import { fromKafka } from './from-kafka.ts';

const dayMs = 86_400_000;

/**
 * Creates the topics of the catalogue that the broker lacks, with their partitions and retention. Replication is the broker's default.
 *
 * @returns the names of those created
 * @throws HubError LOG_UNREACHABLE; CONFIG_INVALID when a topic exists with another number of partitions, which would break the order of keys
 */
export async function createTopics(brokers: readonly string[]): Promise<readonly TopicName[]> {
  const admin = new Kafka({ clientId: 'signpost-topics', brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
  try {
    await admin.connect();
    const existing = new Set(await admin.listTopics());
    const names = Object.keys(topics) as TopicName[];
    const missing = names.filter((name) => !existing.has(name));
    if (missing.length > 0)
      await admin.createTopics({ waitForLeaders: true, topics: missing.map((name) => topicOf(name)) });
    const { topics: found } = await admin.fetchTopicMetadata({ topics: names });
    const wrong = found.filter(({ name, partitions }) => partitions.length !== topics[name as TopicName].partitions);
    if (wrong.length > 0)
      throw new HubError('CONFIG_INVALID', {
        faults: wrong.map(({ name }) => `${name} has another number of partitions`),
      });
    return missing;
  } catch (error) {
    throw fromKafka(error);
  } finally {
    await admin.disconnect();
  }
}

function topicOf(name: TopicName) {
  const { partitions, retainDays } = topics[name];
  return {
    topic: name,
    numPartitions: partitions,
    configEntries: [
      { name: 'cleanup.policy', value: 'delete' },
      { name: 'retention.ms', value: (retainDays * dayMs).toString() },
    ],
  };
}
