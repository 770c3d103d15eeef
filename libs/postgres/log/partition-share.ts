import { type TopicName, topics } from '#libs/events';

/** One partition of a topic. */
export interface Partition {
  readonly topic: TopicName;
  readonly partition: number;
}

/** A member of a consumer group. */
export interface Member {
  readonly owner: string;
  readonly topics: readonly string[];
}

/** Who holds a partition. */
export interface Lease extends Partition {
  readonly owner: string;
}

/** What a member should do to hold its fair share. */
export interface PartitionShare {
  /** Free partitions to take. */
  readonly take: readonly Partition[];
  /** Partitions held above the share, to give back after the batch in hand. */
  readonly surplus: readonly Partition[];
}

/**
 * Shares each topic's partitions evenly among the members that read it; who joined earlier gets what does not divide.
 *
 * @param members every live member of the group, in the order of joining, this one among them
 * @param leases every lease in force of the group
 */
export function partitionShare(
  owner: string,
  mine: readonly TopicName[],
  members: readonly Member[],
  leases: readonly Lease[],
): PartitionShare {
  const take: Partition[] = [];
  const surplus: Partition[] = [];
  for (const topic of mine) {
    const readers = members.filter((member) => member.topics.includes(topic)).map((member) => member.owner);
    const { partitions } = topics[topic];
    const rest = readers.indexOf(owner) < partitions % readers.length ? 1 : 0;
    const share = Math.floor(partitions / readers.length) + rest;
    const leased = leases.filter((lease) => lease.topic === topic);
    const held = leased.filter((lease) => lease.owner === owner);
    const taken = new Set(leased.map((lease) => lease.partition));
    const free = Array.from({ length: partitions }, (_, partition) => partition).filter((at) => !taken.has(at));
    take.push(...free.slice(0, Math.max(0, share - held.length)).map((partition) => ({ topic, partition })));
    surplus.push(...held.slice(share).map(({ partition }) => ({ topic, partition })));
  }
  return { take, surplus };
}
