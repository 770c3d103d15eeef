import { type Admin, Kafka, logLevel, type Message, Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import { HubError } from '#schemas/errors';
import {
  type BatchHandler,
  chunksOf,
  type ConsumerOffsets,
  EventLog,
  type EventToAppend,
  type PartitionBounds,
  partitionOf,
  refuseTooLarge,
  type SubscribeOptions,
  type Subscription,
  type TopicName,
} from '#libs/events';
import { fromKafka } from './from-kafka.ts';
import { toHeaders } from './headers.ts';
import { KafkaSubscription } from './kafka-subscription.ts';

/** How to reach the broker. */
export interface KafkaSettings {
  /** host:port of one or more brokers. */
  readonly brokers: readonly string[];
  /** Name of the process, for the broker's operators. */
  readonly clientId: string;
  /** Owners and offsets, kept with the effects; needed to subscribe, not to append. */
  readonly offsets?: ConsumerOffsets;
}

// A broker takes a batch of 1 MiB for a partition (message.max.bytes); headers need room too.
const requestLimits = { maxEvents: 2000, maxBytes: 700_000 };

/** The event log on Apache Kafka. */
export class KafkaEventLog extends EventLog {
  private readonly offsets: ConsumerOffsets | undefined;
  private readonly kafka: Kafka;
  private readonly subscriptions = new Set<KafkaSubscription>();
  private producer: Promise<Producer> | undefined;
  private admin: Promise<Admin> | undefined;

  constructor({ brokers, clientId, offsets }: KafkaSettings) {
    super();
    this.offsets = offsets;
    this.kafka = new Kafka({
      clientId,
      brokers: [...brokers],
      logLevel: logLevel.NOTHING,
      connectionTimeout: 3_000,
      requestTimeout: 10_000,
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 6 },
    });
  }

  async append(events: readonly EventToAppend[]): Promise<void> {
    refuseTooLarge(events);
    try {
      const producer = await this.connectedProducer();
      for (const chunk of chunksOf(events, requestLimits))
        await producer.sendBatch({ acks: -1, topicMessages: toTopicMessages(chunk) });
    } catch (error) {
      // Its sequence numbers may be out of step with the broker's: the next append begins with a new producer.
      const failed = this.producer;
      this.producer = undefined;
      void failed?.then((producer) => producer.disconnect()).catch(() => undefined);
      throw fromKafka(error);
    }
  }

  async subscribe(
    group: string,
    topics: readonly TopicName[],
    handler: BatchHandler,
    options: SubscribeOptions = {},
  ): Promise<Subscription> {
    const { offsets } = this;
    if (!offsets) throw new HubError('CONFIG_INVALID', { faults: ['a consumer of Kafka needs its offsets'] });
    const subscription = new KafkaSubscription(this.kafka, { ...options, group, topics, offsets }, handler);
    await subscription.start();
    this.subscriptions.add(subscription);
    return {
      close: async () => {
        this.subscriptions.delete(subscription);
        await subscription.close();
      },
    };
  }

  /** Whether a broker answers, for health checks. @throws HubError LOG_UNREACHABLE */
  async ping(): Promise<void> {
    try {
      await (await this.connectedAdmin()).describeCluster();
    } catch (error) {
      throw fromKafka(error);
    }
  }

  /**
   * Events on the broker that a group has not done, over all partitions of the topics, by the offsets kept with the effects.
   *
   * @throws HubError LOG_UNREACHABLE, DATABASE_UNREACHABLE
   */
  async lagOf(group: string, topics: readonly TopicName[]): Promise<number> {
    const done = (await this.offsets?.nextOf(group, topics)) ?? new Map<string, bigint>();
    try {
      const admin = await this.connectedAdmin();
      let lag = 0n;
      for (const topic of topics)
        for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
          const next = done.get(`${topic}/${partition.toString()}`) ?? 0n;
          lag += BigInt(high) - (next > BigInt(low) ? next : BigInt(low));
        }
      return Number(lag);
    } catch (error) {
      throw fromKafka(error);
    }
  }

  /** Where each partition of a topic begins and ends. @throws HubError LOG_UNREACHABLE */
  async boundsOf(topic: TopicName): Promise<readonly PartitionBounds[]> {
    try {
      const offsets = await (await this.connectedAdmin()).fetchTopicOffsets(topic);
      return offsets.map(({ partition, low, high }) => ({ partition, begin: BigInt(low), end: BigInt(high) }));
    } catch (error) {
      throw fromKafka(error);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    this.subscriptions.clear();
    const clients = await Promise.allSettled([this.producer, this.admin]);
    for (const client of clients) if (client.status === 'fulfilled') await client.value?.disconnect();
    this.producer = undefined;
    this.admin = undefined;
  }

  private connectedProducer(): Promise<Producer> {
    this.producer ??= connected(
      this.kafka.producer({
        idempotent: true,
        allowAutoTopicCreation: false,
        createPartitioner: Partitioners.DefaultPartitioner,
      }),
    );
    return this.producer;
  }

  private connectedAdmin(): Promise<Admin> {
    this.admin ??= connected(this.kafka.admin()).catch((error: unknown) => {
      this.admin = undefined;
      throw error;
    });
    return this.admin;
  }
}

async function connected<Client extends Producer | Admin>(client: Client): Promise<Client> {
  await client.connect();
  return client;
}

function toTopicMessages(events: readonly EventToAppend[]): TopicMessages[] {
  const messages = new Map<TopicName, Message[]>();
  for (const { topic, key, attributes, body } of events) {
    const value = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const message = { key, partition: partitionOf(topic, key), headers: toHeaders(attributes), value };
    const group = messages.get(topic) ?? [];
    group.push(message);
    messages.set(topic, group);
  }
  return [...messages].map(([topic, group]) => ({ topic, messages: group }));
}
