import { ConsumerOffsets, type TopicName } from '#libs/events';
import type { Session } from '../database.ts';

/** Owners and offsets of partitions in log.consumer_offset. */
export class PostgresConsumerOffsets extends ConsumerOffsets {
  private readonly session: Session;

  constructor(session: Session) {
    super();
    this.session = session;
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
