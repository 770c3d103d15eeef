import { setTimeout as sleep } from 'node:timers/promises';
import { HubError } from '#schemas/errors';
import { crashPoint } from '#libs/runtime';
import type { BatchHandler, EventBatch, SubscribeOptions, Subscription } from '#libs/events';
import type { Database } from '../database.ts';
import { checkContinuity } from './check-continuity.ts';
import { GroupMembership, type MembershipSettings } from './group-membership.ts';
import { IdlePause } from './idle-pause.ts';
import type { Partition } from './partition-share.ts';
import { placeEvents } from './place-events.ts';
import { PostgresConsumerOffsets } from './postgres-consumer-offsets.ts';
import { readEvents, type ReadEvents } from './read-events.ts';
import { sweepExpired } from './sweep-expired.ts';

/** Settings of one subscription to the Postgres log. */
export interface LogSubscriptionSettings extends MembershipSettings, SubscribeOptions {
  /** Pause between two looks at a quiet log. */
  readonly pollMs: number;
}

/** A partition that this subscription owns. */
interface Held extends Partition {
  readonly epoch: bigint;
  /** Offset after the last event done. */
  next: bigint;
  /** The batch to repeat after a retriable error, so that the handler sees the very same again. */
  again?: EventBatch | undefined;
  failures: number;
  /** Not before this time (ms since 1970). */
  retryAt: number;
}

const keyOf = ({ topic, partition }: Partition): string => `${topic}/${partition}`;
const longestPauseMs = 5_000;
const sweepEveryMs = 600_000;
const pauseMs = (failures: number): number => Math.min(longestPauseMs, 50 * 2 ** Math.min(failures, 10));

/**
 * One member of a consumer group on the Postgres log: one loop that reads for all its partitions, one timer for its leases. A partition is read again as soon as its
 * own batch is done, whatever the others are at.
 */
export class LogSubscription implements Subscription {
  private readonly database: Database;
  private readonly settings: LogSubscriptionSettings;
  private readonly handler: BatchHandler;
  private readonly membership: GroupMembership;
  private readonly offsets: PostgresConsumerOffsets;
  private readonly held = new Map<string, Held>();
  private readonly surplus = new Map<string, Partition>();
  /** Work on batches, by partition: one has no two at a time, also where it was lost and claimed anew meanwhile. */
  private readonly inHand = new Map<string, Promise<void>>();
  private readonly idle = new IdlePause();
  private readonly stopping = new AbortController();
  private readonly ended: Promise<void>;
  private failure: { readonly error: unknown } | undefined;
  private sweptAt = Date.now();

  constructor(database: Database, settings: LogSubscriptionSettings, handler: BatchHandler) {
    this.database = database;
    this.settings = settings;
    this.handler = handler;
    this.membership = new GroupMembership(database, settings);
    this.offsets = new PostgresConsumerOffsets(database);
    this.ended = this.run();
  }

  async close(): Promise<void> {
    this.stop();
    await this.ended;
  }

  private stop(): void {
    this.stopping.abort();
    this.idle.cut();
  }

  private async run(): Promise<void> {
    const loops = await Promise.allSettled([
      this.repeat(
        () => this.keepLeases(),
        () => this.pause(this.settings.leaseMs / 4),
      ),
      this.repeat(
        () => this.consume(),
        () => this.idle.take(this.settings.pollMs),
      ),
    ]);
    await Promise.all(this.inHand.values());
    // Without a database the leases run out by themselves.
    await this.membership.leave().catch(() => undefined);
    const failed = loops.find((loop) => loop.status === 'rejected');
    const failure = failed ? { error: failed.reason as unknown } : this.failure;
    if (failure) this.fail(failure.error);
  }

  /** A method: what it answers changes while a batch is worked on. */
  private hasStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private fail(error: unknown): void {
    queueMicrotask(() => {
      if (!this.settings.onFailure) throw error;
      this.settings.onFailure(error);
    });
  }

  /** Runs the step until close(), at once again while it says so; retriable errors make it pause. */
  private async repeat(step: () => Promise<boolean>, rest: () => Promise<void>): Promise<void> {
    let failures = 0;
    while (!this.hasStopped()) {
      try {
        const more = await step();
        failures = 0;
        if (!more) await rest();
      } catch (error) {
        if (!(error instanceof HubError && error.retriable)) {
          this.stop();
          throw error;
        }
        this.settings.onRetry?.(error, ++failures);
        await this.pause(pauseMs(failures));
      }
    }
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }

  private async keepLeases(): Promise<boolean> {
    const { held, surplus } = await this.membership.heartbeat();
    const leased = new Set(held.map(keyOf));
    for (const key of this.held.keys()) if (!leased.has(key)) this.held.delete(key);
    this.surplus.clear();
    for (const partition of surplus) this.surplus.set(keyOf(partition), partition);
    for (const partition of held) if (!this.held.has(keyOf(partition))) await this.claim(partition);
    return false;
  }

  private async claim(partition: Partition): Promise<void> {
    const { topic, partition: at } = partition;
    const claimed = await this.offsets.claim(this.settings.group, topic, at);
    crashPoint('partition-claimed');
    const held = { topic, partition: at, ...claimed, failures: 0, retryAt: 0 };
    await checkContinuity(this.database, this.settings.group, held);
    this.held.set(keyOf(partition), held);
  }

  private async giveBack(): Promise<void> {
    const partitions = [...this.surplus.values()].filter((partition) => !this.inHand.has(keyOf(partition)));
    if (partitions.length === 0) return;
    for (const key of partitions.map(keyOf)) {
      this.held.delete(key);
      this.surplus.delete(key);
    }
    crashPoint('partition-given-back');
    await this.membership.release(partitions);
  }

  /** @returns whether there may be more to do at once */
  private async consume(): Promise<boolean> {
    const placed = await placeEvents(this.database, this.settings.topics);
    if (placed > 0) crashPoint('events-placed');
    await this.sweep();
    await this.giveBack();
    const ready = this.readyForMore();
    const fresh = ready.filter((held) => !held.again);
    const read = fresh.length > 0 ? await readEvents(this.database, fresh, this.settings.maxEvents ?? 500) : [];
    const repeated = ready.flatMap((held) => held.again ?? []);
    const batches = [...repeated, ...read.flatMap((events) => this.toBatch(events))];
    for (const batch of batches) this.begin(batch);
    return placed > 0 || batches.length > 0;
  }

  private readyForMore(): readonly Held[] {
    const now = Date.now();
    return [...this.held]
      .filter(([key, { retryAt }]) => retryAt <= now && !this.inHand.has(key) && !this.surplus.has(key))
      .map(([, held]) => held);
  }

  private toBatch({ topic, partition, events }: ReadEvents): EventBatch[] {
    const held = this.held.get(keyOf({ topic, partition }));
    const [first, last] = [events[0], events.at(-1)];
    if (!held || !first || !last) return [];
    const { group } = this.settings;
    if (first.offset !== held.next && held.next !== 0n)
      throw new HubError('LOG_GAP', { group, topic, partition, stoppedAt: held.next.toString() });
    return [{ group, topic, partition, epoch: held.epoch, first: first.offset, next: last.offset + 1n, events }];
  }

  /** Batches of different partitions are worked on at the same time: whoever handles them decides how many. */
  private begin(batch: EventBatch): void {
    const key = keyOf(batch);
    const work = this.take(batch)
      .catch((error: unknown) => {
        this.failure ??= { error };
        this.stop();
      })
      .finally(() => {
        this.inHand.delete(key);
        this.idle.cut();
      });
    this.inHand.set(key, work);
  }

  private async take(batch: EventBatch): Promise<void> {
    const key = keyOf(batch);
    const held = this.held.get(key);
    // Lost or claimed anew since it was read.
    if (this.hasStopped() || held?.epoch !== batch.epoch) return;
    try {
      await this.handler(batch);
      crashPoint('batch-taken');
      held.next = batch.next;
      held.again = undefined;
      held.failures = 0;
    } catch (error) {
      if (!(error instanceof HubError && error.retriable)) throw error;
      if (this.hasStopped()) return;
      this.settings.onRetry?.(error, ++held.failures);
      if (error.code === 'CONSUMER_FENCED' && this.held.get(key) === held) this.held.delete(key);
      held.again = batch;
      held.retryAt = Date.now() + pauseMs(held.failures);
    }
  }

  private async sweep(): Promise<void> {
    if (Date.now() - this.sweptAt < sweepEveryMs) return;
    this.sweptAt = Date.now();
    await sweepExpired(this.database, this.settings.topics);
  }
}
