import type { LevelParameters } from './matching-model.ts';

/** A comparison of a batch model: the attribute it compares and the parameters of its levels, most specific first. */
export interface ModelComparison {
  /** Attribute, such as `given` or `identifier:NHS`. */
  readonly attribute: string;
  readonly levels: readonly (LevelParameters & { readonly level: string })[];
}

/** A class of pairs beside match and unrelated: people of one household. */
export interface ModelHousehold {
  readonly kind: string;
  /** Pairs of this kind for each true match. */
  readonly oddsPerMatch: number;
}

/** All that a run over a person file needs to be repeated bit for bit. Plain data. */
export interface BatchModel {
  readonly id: string;
  /** On what it was trained, and how: whether the estimation converged, what the guards bent. */
  readonly provenance: readonly string[];
  /** log2 of the odds that a random pair of records is a match. */
  readonly priorWeight: number;
  /**
   * Bits that agreement on given and family name says less than the two by themselves, 0 or more: names are not drawn independently, in some places
   * half the Khans are called Mohammed.
   */
  readonly nameDependence: number;
  /** Share of a rare or common term's bits that counts where a spelling of it agrees and not the very term, 0 to 1. */
  readonly fuzzyTermShare: number;
  /** Bits added where both records are of one source, 0 or less: most sources hold a person once. */
  readonly sameSourceWeight: number;
  readonly thresholds: { readonly link: number; readonly review: number };
  readonly comparisons: readonly ModelComparison[];
  readonly households: readonly ModelHousehold[];
  /** Blocking rules in order. */
  readonly blockingRules: readonly string[];
  readonly seed: number;
}
