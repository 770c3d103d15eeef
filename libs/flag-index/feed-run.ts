import type { FeedStatus } from '#schemas';

/** What the index knows of one feed. */
export interface FeedRun {
  readonly agency: string;
  readonly stream: string;
  /** The last run; absent when none was ever reported. */
  readonly last?: FeedStatus;
  /** End of the last run that went well. */
  readonly lastGoodAt?: Date;
  /** Records with an involvement. */
  readonly records: number;
  /** Of these, records that no look-up can find. */
  readonly recordsNotFound: number;
  /** Involvements that no look-up can find. */
  readonly notToBeLookedUp: number;
}
