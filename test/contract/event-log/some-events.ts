import { createHash, randomBytes } from 'node:crypto';
import { type EventToAppend, partitionOf, type TopicName, topics } from '#libs/events';

/** A key that no other test uses. */
export const aKey = (): string => randomBytes(16).toString('hex');

/** So many keys in every partition of topic involvements: drawn at random, one partition in twenty runs would have none. */
export function keysOfEachPartition(count: number): readonly string[] {
  const drawn = Array.from({ length: topics.involvements.partitions }, (): string[] => []);
  while (drawn.some((keys) => keys.length < count)) {
    const key = aKey();
    const keys = drawn[partitionOf('involvements', key)];
    if (keys && keys.length < count) keys.push(key);
  }
  return drawn.flat();
}

/** Event number `n` of a key: its body is the number. */
export function anEvent(key: string, n: number, topic: TopicName = 'involvements'): EventToAppend {
  return {
    topic,
    key,
    attributes: {
      specversion: '1.0',
      id: createHash('sha256').update(`${key}\n${n}`).digest('hex').slice(0, 32),
      source: '/agencies/police/person',
      type: `${topic}.upsert`,
      time: new Date(1_750_000_000_000 + n).toISOString(),
      datacontenttype: 'application/json',
      dataschema: 'involvement-event.v1',
    },
    body: Buffer.from(n.toString()),
  };
}

/** The same for numbers from 1 to `count`. */
export const events = (key: string, count: number, topic?: TopicName): EventToAppend[] =>
  Array.from({ length: count }, (_, index) => anEvent(key, index + 1, topic));
