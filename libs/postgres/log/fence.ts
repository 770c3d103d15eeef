import { HubError } from '#schemas/errors';
import type { BatchProgress, LogPosition } from '#libs/events';
import type { Session } from '../database.ts';

const fenced = ({ group, topic, partition }: LogPosition): HubError =>
  new HubError('CONSUMER_FENCED', { group, topic, partition });

/**
 * First statement of each unit of work of a consumer: locks its offset until the transaction ends, so that nobody can take the
 * partition over meanwhile.
 *
 * @throws HubError CONSUMER_FENCED when another owner claimed the partition
 */
export async function fence(session: Session, at: LogPosition): Promise<BatchProgress> {
  const [row] = await session.query<{ epoch: string; next: string }>(
    `select epoch, next_offset as next from log.consumer_offset
     where consumer_group = $1 and topic = $2 and partition = $3 for update`,
    [at.group, at.topic, at.partition],
  );
  if (row && BigInt(row.epoch) === at.epoch) return { doneUpTo: BigInt(row.next) };
  throw fenced(at);
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
