import { type TopicName, topics } from './topics.ts';

/** MurmurHash2 with 32 bits and Kafka's seed. @see org.apache.kafka.common.utils.Utils.murmur2 */
export function murmur2(bytes: Uint8Array): number {
  const m = 0x5bd1e995;
  const length = bytes.length;
  const byte = (index: number): number => bytes[index] ?? 0;
  let h = 0x9747b28c ^ length;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    let k = byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    k = Math.imul(k, m);
    k = Math.imul(k ^ (k >>> 24), m);
    h = Math.imul(h, m) ^ k;
  }
  const rest = length - at;
  if (rest === 3) h ^= byte(at + 2) << 16;
  if (rest >= 2) h ^= byte(at + 1) << 8;
  if (rest >= 1) h = Math.imul(h ^ byte(at), m);
  h = Math.imul(h ^ (h >>> 13), m);
  return h ^ (h >>> 15);
}

/** The partition of a key, from 0: Kafka's own choice, so that both event logs lay events out alike. */
export function partitionOf(topic: TopicName, key: string): number {
  return (murmur2(Buffer.from(key, 'utf8')) & 0x7fffffff) % topics[topic].partitions;
}
