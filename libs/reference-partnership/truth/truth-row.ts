/** The truth about one record: whose it is. The matcher never reads it. */
export interface TruthRow {
  /** agency/stream/key. */
  readonly recordId: string;
  readonly personId: string;
  /** ISO date at which the record's facts were true. */
  readonly asOf: string;
  /** Record of the same agency that the source merged it into: it is no record any more. */
  readonly mergedInto?: string;
}

/** The right answer about two records. Review: the surviving evidence is not enough, an honest "unsure" is right, and so is apart. */
export type Expected = 'apart' | 'link' | 'review';

/** A pair of records that tempts a matcher, and the right answer. */
export interface Trap {
  readonly trap: string;
  /** Record ids. */
  readonly left: string;
  readonly right: string;
  readonly expected: Expected;
}
