import { ConsumerOffsets, type TopicName } from '#libs/events';
import type { Session } from '../database.ts';

/** Owners and offsets of partitions in log.consumer_offset. */
export class PostgresConsumerOffsets extends ConsumerOffsets {
  private readonly session: Session;

  constructor(session: Session) {
    super();
    this.session = session;
  }

  async nextOf(group: string, topics: readonly TopicName[]): Promise<ReadonlyMap<string, bigint>> {
    const rows = await this.session.query<{ at: string; next: string }>(
      `select topic || '/' || partition as at, next_offset as next from log.consumer_offset
       where consumer_group = $1 and topic = any($2)`,
      [group, topics],
    );
    return new Map(rows.map(({ at, next }) => [at, BigInt(next)]));
  }

  async claim(group: string, topic: TopicName, partition: number): Promise<{ epoch: bigint; next: bigint }> {
    const [row] = await this.session.query<{ epoch: string; next: string }>(
      `insert into log.consumer_offset as o (consumer_group, topic, partition, epoch, next_offset)
       values ($1, $2, $3, 1, 0)
       on conflict (consumer_group, topic, partition) do update set epoch = o.epoch + 1
       returning epoch, next_offset as next`,
      [group, topic, partition],
    );
    return { epoch: BigInt(row?.epoch ?? 1), next: BigInt(row?.next ?? 0) };
  }
}
