import { crashPoint } from '#libs/runtime';
import type { ConsumerOffsets, TopicName } from '#libs/events';

/** A partition that this member owns. */
export interface Claim {
  readonly epoch: bigint;
  /** Offset after the last event done. */
  next: bigint;
  /** Whether the log was asked once more for the event at `next` and did not have it. */
  soughtBack: boolean;
}

/** The claims of one member: made at the first batch of a partition after each assignment, forgotten at the next assignment. */
export class PartitionClaims {
  private readonly offsets: ConsumerOffsets;
  private readonly group: string;
  private readonly claims = new Map<string, Claim>();

  constructor(offsets: ConsumerOffsets, group: string) {
    this.offsets = offsets;
    this.group = group;
  }

  /** The claim in force, or a new one, which fences the owner before. */
  async of(topic: TopicName, partition: number): Promise<Claim> {
    const key = `${topic}/${partition}`;
    const known = this.claims.get(key);
    if (known) return known;
    const claim = { ...(await this.offsets.claim(this.group, topic, partition)), soughtBack: false };
    crashPoint('partition-claimed');
    this.claims.set(key, claim);
    return claim;
  }

  forget(topic: TopicName, partition: number): void {
    this.claims.delete(`${topic}/${partition}`);
  }

  forgetAll(): void {
    this.claims.clear();
  }
}
