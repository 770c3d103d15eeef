/** A pair of records that a steward is asked about; left < right. */
export interface PossibleLink {
  readonly left: string;
  readonly right: string;
  /** Bits, prior included; at least the review threshold, below the link threshold. */
  readonly matchWeight: number;
}

/** The matcher's side of the reviews: opens and closes them as persons change. */
export abstract class ReviewQueue {
  /** Open reviews with at least one end among the records. */
  abstract openOf(recordHandles: readonly string[]): Promise<readonly PossibleLink[]>;

  /** Opens reviews; a pair that is open takes the new weight, one that was decided stays so. */
  abstract open(links: readonly PossibleLink[], at: Date, dueAt: Date): Promise<void>;

  /** Closes open reviews whose question no longer arises; one of a random sample stays until a record of it is newer than when it was drawn. */
  abstract close(links: readonly PossibleLink[]): Promise<void>;
}
