import { HubError } from '#schemas/errors';
import type { BatchProgress, LogPosition } from '#libs/events';
import type { Session } from '../database.ts';

const fenced = ({ group, topic, partition }: LogPosition, why?: string): HubError =>
  new HubError('CONSUMER_FENCED', { group, topic, partition, ...(why && { why }) });

interface OffsetRow {
  readonly partition: number;
  readonly epoch: string;
  readonly next: string;
}

/**
 * First statement of each unit of work of a consumer: locks its offsets until the transaction ends, so that nobody can take a
 * partition over meanwhile. A batch that begins past the offset is refused as well: the database lost commits that the consumer
 * remembers (a failover, a restore), and only what reads the offset again does the events between them.
 *
 * @param positions of one group and topic
 * @throws HubError CONSUMER_FENCED when another owner claimed a partition, or a batch begins past the stored offset
 */
export async function fence(session: Session, ...positions: readonly LogPosition[]): Promise<BatchProgress> {
  const [at] = positions;
  if (!at) throw new Error('a unit of work has no position');
  const rows = await session.query<OffsetRow>(
    `select partition, epoch, next_offset as next from log.consumer_offset
     where consumer_group = $1 and topic = $2 and partition = any($3) order by partition for update`,
    [at.group, at.topic, positions.map(({ partition }) => partition)],
  );
  const rowOf = new Map(rows.map((row) => [row.partition, row]));
  for (const position of positions) {
    const row = rowOf.get(position.partition);
    if (!row || BigInt(row.epoch) !== position.epoch) throw fenced(position);
    // A group that has done nothing begins wherever the log begins.
    if (row.next !== '0' && position.first > BigInt(row.next)) throw fenced(position, 'the stored offset was set back');
  }
  return { isDue: ({ partition, offset }) => offset >= BigInt(rowOf.get(partition)?.next ?? 0) };
}

/**
 * Marks batches as done; belongs into their last unit of work.
 *
 * @param positions of one group and topic
 * @throws HubError CONSUMER_FENCED when another owner claimed a partition
 */
export async function advance(session: Session, ...positions: readonly LogPosition[]): Promise<void> {
  const [at] = positions;
  if (!at) return;
  const rows = await session.query<Pick<OffsetRow, 'partition'>>(
    `update log.consumer_offset o set next_offset = greatest(o.next_offset, t.next)
     from unnest($3::int[], $4::bigint[], $5::bigint[]) t (partition, epoch, next)
     where o.consumer_group = $1 and o.topic = $2 and o.partition = t.partition and o.epoch = t.epoch returning o.partition`,
    [
      ...[at.group, at.topic],
      positions.map(({ partition }) => partition),
      positions.map(({ epoch }) => epoch.toString()),
      positions.map(({ next }) => next.toString()),
    ],
  );
  const advanced = new Set(rows.map(({ partition }) => partition));
  const lost = positions.find(({ partition }) => !advanced.has(partition));
  if (lost) throw fenced(lost);
}
