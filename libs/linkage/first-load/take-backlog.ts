import { type ConsumerOffsets, type EventBatch, type EventLog, type LogPosition, topics } from '#libs/events';
import { HubError } from '#schemas/errors';

const group = 'matcher';
const topic = 'agency-records';

/** Where a hub's events are. */
export interface BacklogSource {
  readonly log: EventLog;
  readonly offsets: ConsumerOffsets;
  /** Events that the matchers have still to do; read once their partitions are claimed. */
  waiting(): Promise<number>;
}

/**
 * Takes the partitions of agency-records from the matchers and gives all that they have still to do, batch by batch, without advancing: who breaks off leaves
 * everything to do. It reads as a group of its own, from where the log begins.
 *
 * @param take of different partitions at the same time; called again with the same batch after a retriable error
 * @returns of every partition, up to the last event given
 * @throws HubError CONSUMER_FENCED when a matcher runs and takes a partition back, LOG_GAP, whatever `take` throws that is not retriable
 */
export async function takeBacklog(
  { log, offsets, waiting }: BacklogSource,
  take: (batch: EventBatch) => Promise<void>,
): Promise<readonly LogPosition[]> {
  const positions: LogPosition[] = [];
  for (let partition = 0; partition < topics[topic].partitions; partition++) {
    const { epoch, next } = await offsets.claim(group, topic, partition);
    positions.push({ group, topic, partition, epoch, first: next, next });
  }
  const events = await waiting();
  if (events === 0) return positions;
  let given = 0;
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const give = async (batch: EventBatch): Promise<void> => {
    const position = positions[batch.partition];
    if (!position) return;
    // The log may begin behind an offset that nobody has moved yet.
    const due = batch.events.filter(({ offset }) => offset >= position.next);
    const [first, last] = [due[0], due.at(-1)];
    if (!first || !last) return;
    if (position.next !== 0n && first.offset !== position.next)
      throw new HubError('LOG_GAP', { group, topic, partition: batch.partition, stoppedAt: position.next.toString() });
    const at = { ...position, first: position.first === 0n ? first.offset : position.first, next: last.offset + 1n };
    await take({ ...at, events: due });
    positions[batch.partition] = at;
    if ((given += due.length) >= events) resolve(undefined);
  };
  const subscription = await log.subscribe(
    'first-load',
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
    { maxEvents: 1000, onFailure: reject },
  );
  try {
    await promise;
  } finally {
    await subscription.close();
  }
  return positions;
}
