import { jest } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { ConsumerOffsets, type EventBatch, type TopicName, topics } from '#libs/events';
import { createTopics, KafkaEventLog } from '#libs/kafka';
import { type Broker, startKafka } from '#test/kafka';
import { aKey, anEvent } from './some-events.ts';
import { until } from './until.ts';

/** Offsets of one process, kept nowhere. */
class FleetingOffsets extends ConsumerOffsets {
  private epoch = 0n;
  readonly next = new Map<string, bigint>();

  claim(_group: string, topic: TopicName, partition: number): Promise<{ epoch: bigint; next: bigint }> {
    return Promise.resolve({ epoch: ++this.epoch, next: this.next.get(`${topic}/${partition}`) ?? 0n });
  }

  nextOf(): Promise<ReadonlyMap<string, bigint>> {
    return Promise.resolve(this.next);
  }
}

describe('KafkaEventLog', () => {
  jest.setTimeout(60_000);
  let broker: Broker | undefined;
  let brokers: string[];
  let log: KafkaEventLog | undefined;
  const offsets = new FleetingOffsets();

  beforeAll(async () => {
    broker = await startKafka();
    brokers = [broker.address];
    await createTopics(brokers);
    log = new KafkaEventLog({ brokers, clientId: 'test', offsets });
  });
  afterAll(async () => {
    await log?.close();
    await broker?.stop();
  });

  it('counts what is on the broker and not done, by the offsets kept with the effects', async () => {
    // A topic that was just created has no leader for a moment.
    const lag = (): Promise<number> => log!.lagOf('group', ['decisions']);
    await until('the topic has a leader', () =>
      lag().then(
        () => true,
        () => false,
      ),
    );
    const before = await lag();
    await log!.append([1, 2, 3].map((n) => anEvent(aKey(), n, 'decisions')));
    expect(await lag()).toBe(before + 3);
    offsets.next.set('decisions/0', BigInt(before + 2));
    expect(await lag()).toBe(1);
    offsets.next.clear();
  });

  it('finds every topic of the catalogue with its partitions, and creates none twice', async () => {
    expect(await createTopics(brokers)).toEqual([]);
    const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const found = await admin.fetchTopicMetadata({ topics: Object.keys(topics) });
    await admin.disconnect();
    const partitions = found.topics.map((topic) => [topic.name, topic.partitions.length]);
    expect(Object.fromEntries(partitions)).toEqual(
      Object.fromEntries(Object.entries(topics).map(([name, topic]) => [name, topic.partitions])),
    );
  });

  it('answers a ping, and says LOG_UNREACHABLE where no broker is', async () => {
    await expect(log!.ping()).resolves.toBeUndefined();
    const nowhere = new KafkaEventLog({ brokers: ['127.0.0.1:1'], clientId: 'test' });
    await expect(nowhere.ping()).rejects.toMatchObject({ code: 'LOG_UNREACHABLE', retriable: true });
    await expect(nowhere.append([anEvent(aKey(), 1)])).rejects.toMatchObject({ code: 'LOG_UNREACHABLE' });
    await nowhere.close();
  });

  it('refuses to consume without offsets', async () => {
    const appendOnly = new KafkaEventLog({ brokers, clientId: 'test' });
    await expect(appendOnly.subscribe('group', ['notices'], () => Promise.resolve())).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });

  it('sends more than one request takes, in order', async () => {
    const key = aKey();
    const large = Array.from({ length: 60 }, (_, n) => ({
      ...anEvent(key, n, 'notices'),
      body: Buffer.alloc(50_000, n),
    }));
    await log!.append(large);
    const seen: number[] = [];
    const running = await log!.subscribe(aKey(), ['notices'], (batch) => {
      seen.push(...batch.events.filter((event) => event.key === key).map((event) => event.body[0] ?? -1));
      return Promise.resolve();
    });
    await until('all', () => seen.length >= large.length);
    await running.close();
    expect(seen).toEqual(large.map((_, n) => n));
  });

  it('hands a message of others, without headers, key or body, on to be judged like any other', async () => {
    const producer = new Kafka({ brokers, logLevel: logLevel.NOTHING }).producer();
    await producer.connect();
    const [sent] = await producer.send({ topic: 'decisions', messages: [{ value: null }] });
    await producer.disconnect();
    const seen: EventBatch[] = [];
    const running = await log!.subscribe(aKey(), ['decisions'], (batch) => {
      seen.push(batch);
      return Promise.resolve();
    });
    const find = () =>
      seen.flatMap((batch) => batch.events).find((event) => event.offset === BigInt(sent?.baseOffset ?? -1));
    await until('the message', () => find() !== undefined);
    await running.close();
    const found = find()!;
    expect({ key: found.key, size: found.body.length, type: found.attributes.type }).toEqual({
      key: '',
      size: 0,
      type: 'decisions.unknown',
    });
  });
});
