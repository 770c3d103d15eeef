import type { ComparisonName, DerivedLevel, LevelName } from '../compare/comparison-levels.ts';

/** How often a level holds. */
export interface LevelParameters {
  /** Share of true matches in this level, in (0, 1]. */
  readonly m: number;
  /** Share of unrelated pairs in this level, in (0, 1]. */
  readonly u: number;
}

/** Parameters of the levels of each comparison but the derived ones. Those of `sex` are conditional on whether the given names agree. */
export type ComparisonParameters = {
  readonly [C in ComparisonName]: Readonly<Record<Exclude<LevelName<C>, DerivedLevel>, LevelParameters>>;
};

/** A kind of people who share much without being one person: the class beside match and unrelated. */
export interface HouseholdKind {
  readonly kind: string;
  /** Pairs of records of this kind for each true match. */
  readonly oddsPerMatch: number;
  /** Share of the pairs of this kind in a level; what is left over falls in the other levels as it does among the unrelated. */
  readonly shares: { readonly [C in ComparisonName]?: Partial<Record<LevelName<C>, number>> };
}

/** Link at or above `link`, ask a person at or above `review`; match weights in bits, prior included. */
export interface Thresholds {
  readonly link: number;
  readonly review: number;
}

/** How common names are, as shares in (0, 1]. */
export interface TermFrequencies {
  readonly given: Readonly<Record<string, number>>;
  /** Share of a given name that is not listed. */
  readonly otherGiven: number;
  readonly family: Readonly<Record<string, number>>;
  /** Share of a family name that is not listed. */
  readonly otherFamily: number;
}

/** All that scoring needs. Plain data, a dated file, never edited: another model is another file. */
export interface MatchingModel {
  readonly id: string;
  /** Day of training, EDTF. */
  readonly date: string;
  /** On what it was trained, and how. */
  readonly provenance: string;
  /** Evidence before anything is compared, in bits: log2 of the odds that a random pair is a match. */
  readonly priorWeight: number;
  readonly thresholds: Thresholds;
  readonly comparisons: ComparisonParameters;
  readonly households: readonly HouseholdKind[];
  readonly termFrequencies: TermFrequencies;
}
