import type { FeedHealth } from '#schemas';
import type { FeedRun } from './feed-run.ts';

/** How the feeds run. */
export abstract class FeedHealthStore {
  /** Every stream of an agency, with or without a run. */
  abstract ofAgency(agency: string, at: Date): Promise<FeedHealth>;

  /** What is known of every feed that ever sent something. */
  abstract runs(): Promise<readonly FeedRun[]>;
}
