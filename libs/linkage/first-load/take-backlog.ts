import { randomBytes } from 'node:crypto';
import {
  type ConsumerOffsets,
  type EventBatch,
  type EventLog,
  type LogPosition,
  type PartitionBounds,
  type SubscribeOptions,
  type TopicName,
  topics,
} from '#libs/events';
import { HubError } from '#schemas/errors';

const group = 'matcher';

/** Where a hub's events are. */
export interface BacklogSource extends Pick<SubscribeOptions, 'onRetry'> {
  readonly log: EventLog;
  readonly offsets: ConsumerOffsets;
  /** What each partition of a topic holds; asked once the partitions are claimed. */
  boundsOf(topic: TopicName): Promise<readonly PartitionBounds[]>;
}

/**
 * Takes the partitions of a topic from the matchers and gives all that they have still to do, batch by batch, without advancing: who breaks off leaves everything to do.
 * It reads as a group of its own, from where the log begins to where it ended when it began.
 *
 * @param take of different partitions at the same time; called again with the same batch after a retriable error
 * @returns of every partition, up to the last event given
 * @throws HubError CONSUMER_FENCED when a matcher runs and takes a partition back, LOG_GAP where events were lost, whatever `take` throws that is not retriable
 */
export async function takeBacklog(
  { log, offsets, boundsOf, onRetry }: BacklogSource,
  topic: TopicName,
  take: (batch: EventBatch) => Promise<void>,
): Promise<readonly LogPosition[]> {
  const positions = await claimed(offsets, topic);
  const left = remaining(await boundsOf(topic), positions);
  if (left.size === 0) return positions;
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const give = async (batch: EventBatch): Promise<void> => {
    const position = positions[batch.partition];
    if (!position) return;
    const due = batch.events.filter(({ offset }) => offset >= position.next);
    const [first, last] = [due[0], due.at(-1)];
    if (!first || !last) return;
    if (position.next !== 0n && first.offset !== position.next) throw gap(position);
    const at = { ...position, first: position.first === 0n ? first.offset : position.first, next: last.offset + 1n };
    await take({ ...at, events: due });
    positions[batch.partition] = at;
    if (at.next >= (left.get(at.partition) ?? 0n)) left.delete(at.partition);
    if (left.size === 0) resolve(undefined);
  };
  const subscription = await log.subscribe(
    // Of each run another: the broker would begin where the last one ended.
    `first-load-${randomBytes(4).toString('hex')}`,
    [topic],
    async (batch) => {
      try {
        await give(batch);
      } catch (error) {
        // Its own partitions are nobody else's; those of the matchers are.
        if (error instanceof HubError && error.code === 'CONSUMER_FENCED') reject(error);
        throw error;
      }
    },
    { maxEvents: 1000, onFailure: reject, ...(onRetry && { onRetry }) },
  );
  try {
    await promise;
  } finally {
    await subscription.close();
  }
  return [...positions];
}

async function claimed(offsets: ConsumerOffsets, topic: TopicName): Promise<LogPosition[]> {
  const positions: LogPosition[] = [];
  for (let partition = 0; partition < topics[topic].partitions; partition++) {
    const { epoch, next } = await offsets.claim(group, topic, partition);
    positions.push({ group, topic, partition, epoch, first: next, next });
  }
  return positions;
}

const gap = ({ topic, partition, next }: LogPosition): HubError =>
  new HubError('LOG_GAP', { group, topic, partition, stoppedAt: next.toString() });

/** Ends of the partitions that hold something to do. @throws HubError LOG_GAP */
function remaining(bounds: readonly PartitionBounds[], positions: readonly LogPosition[]): Map<number, bigint> {
  const left = new Map<number, bigint>();
  for (const { partition, begin, end } of bounds) {
    const position = positions[partition];
    if (!position) continue;
    if (position.next !== 0n && position.next < begin) throw gap(position);
    if (end > begin && end > position.next) left.set(partition, end);
  }
  return left;
}
