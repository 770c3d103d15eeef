/** What a comparison of two records came to. */
export interface Compared {
  /** Number of the level, most specific first; 0 when a side lacks the value. */
  readonly level: number;
  /** The value that agrees, whose term frequency counts; empty when none does. */
  readonly term: string;
  /** Where two spellings agree, the other of them. */
  readonly otherTerm?: string;
}

/** A side lacks the value. */
export const notKnown: Compared = { level: 0, term: '' };
