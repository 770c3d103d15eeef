import { HubError } from '#schemas/errors';
import type { BatchProgress, LogPosition } from '#libs/events';
import type { Session } from '../database.ts';

const fenced = ({ group, topic, partition }: LogPosition, why?: string): HubError =>
  new HubError('CONSUMER_FENCED', { group, topic, partition, ...(why && { why }) });

/**
 * First statement of each unit of work of a consumer: locks its offset until the transaction ends, so that nobody can take the
 * partition over meanwhile. A batch that begins past the offset is refused as well: the database lost commits that the consumer
 * remembers (a failover, a restore), and only what reads the offset again does the events between them.
 *
 * @throws HubError CONSUMER_FENCED when another owner claimed the partition, or the batch begins past the stored offset
 */
export async function fence(session: Session, at: LogPosition): Promise<BatchProgress> {
  const [row] = await session.query<{ epoch: string; next: string }>(
    `select epoch, next_offset as next from log.consumer_offset
     where consumer_group = $1 and topic = $2 and partition = $3 for update`,
    [at.group, at.topic, at.partition],
  );
  if (!row || BigInt(row.epoch) !== at.epoch) throw fenced(at);
  const doneUpTo = BigInt(row.next);
  // A group that has done nothing begins wherever the log begins.
  if (doneUpTo !== 0n && at.first > doneUpTo) throw fenced(at, 'the stored offset was set back');
  return { doneUpTo };
}

/**
 * Marks a batch as done; belongs into its last unit of work.
 *
 * @throws HubError CONSUMER_FENCED when another owner claimed the partition
 */
export async function advance(session: Session, at: LogPosition): Promise<void> {
  const rows = await session.query(
    `update log.consumer_offset set next_offset = greatest(next_offset, $5)
     where consumer_group = $1 and topic = $2 and partition = $3 and epoch = $4 returning 1`,
    [at.group, at.topic, at.partition, at.epoch.toString(), at.next.toString()],
  );
  if (rows.length === 0) throw fenced(at);
}
