import { setTimeout as sleep } from 'node:timers/promises';
import type { CanaryPartnership } from '#libs/reference-partnership';
import type { HubProcesses, ProcessName } from '#test/hub-processes';
import type { Broker } from '#test/kafka';
import type { TestPostgres } from '#test/postgres';
import type { Draws } from './draws.ts';
import type { Victim } from './faults/victims.ts';
import type { LiveFeed } from './live/live-feed.ts';

/** Everything that faults play on. */
export interface Theatre {
  readonly hub: HubProcesses;
  readonly postgres: TestPostgres;
  /** Absent where the event log is kept in PostgreSQL. */
  readonly broker?: Broker;
  readonly sample: CanaryPartnership;
  readonly feed: LiveFeed;
  readonly draws: Draws;
  /** Whom a fault has in hand: nobody kills them meanwhile. */
  readonly inHand: Set<Victim>;
  /** Folder of the server's data with room for `roomBytes`; absent where none could be mounted. */
  readonly smallDisk?: string;
  /** Aborted when a fault could not be played: nothing more is begun. */
  readonly ending: AbortController;
}

/**
 * Has victims in hand while work lasts, so that no kill, no other fault and no supervisor comes between.
 *
 * @throws what the run was aborted with
 */
export async function withInHand<T>(
  { inHand, ending: { signal } }: Theatre,
  victims: readonly Victim[],
  work: () => Promise<T>,
): Promise<T> {
  while (victims.some((victim) => inHand.has(victim))) await sleep(50, undefined, { signal });
  signal.throwIfAborted();
  for (const victim of victims) inHand.add(victim);
  try {
    return await work();
  } finally {
    for (const victim of victims) inHand.delete(victim);
  }
}

/** Matchers that share the partitions. */
export const matchers = ['matcher', 'matcher 2', 'matcher 3'] as const satisfies readonly ProcessName[];

/** Every process of the hub that a run starts and keeps alive. */
export const processes = [
  'hub',
  ...matchers,
  'indexer',
  'connector childrens-social-care',
  'connector youth-justice',
  'connector police',
  'connector health',
] as const satisfies readonly ProcessName[];
