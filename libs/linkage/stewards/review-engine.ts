import { type MatchingModel, scorePair, standardise, type StandardisedRecord } from '#matching';
import type { AgencyRecord, ReviewComparison } from '#schemas';

/** A record as the engine compares it. */
export type ComparableRecord = StandardisedRecord;

/** How strongly two records speak for one person, and why. */
export interface ComparedPair {
  /** Bits, prior included. */
  readonly matchWeight: number;
  readonly comparisons: readonly ReviewComparison[];
}

/** The matching engine as the stewards' part of the house uses it: nothing else here calls it. */
export class ReviewEngine {
  readonly modelId: string;
  /** Bits. */
  readonly priorWeight: number;
  /** Records are linked at or above `link`, and asked about at or above `review`; bits, prior included. */
  readonly thresholds: { readonly link: number; readonly review: number };

  constructor(private readonly model: MatchingModel) {
    this.modelId = model.id;
    this.priorWeight = model.priorWeight;
    this.thresholds = { link: model.thresholds.link, review: model.thresholds.review };
  }

  /** Evens a record out, so that it can be compared. */
  read(record: AgencyRecord): ComparableRecord {
    return standardise(record);
  }

  compare(left: ComparableRecord, right: ComparableRecord): ComparedPair {
    const { matchWeight, comparisons } = scorePair(left, right, this.model);
    return {
      matchWeight,
      comparisons: comparisons.map(({ comparison, level, matchWeight: weight, sentence }) => ({
        comparison,
        level,
        matchWeight: weight,
        sentence,
      })),
    };
  }
}
