/** A count of persons with and without those whom only brokered or silent flags tell of. */
export interface PersonCount {
  readonly all: number;
  /** Without persons that have only brokered or silent flags. */
  readonly standard: number;
}

/** True counts: they never leave the hub as they are (see toIndicators). */
export interface IndicatorCounts {
  /** Persons with a flag. */
  readonly personsKnown: PersonCount;
  /** Persons with flags of two agencies or more. */
  readonly personsKnownToSeveral: PersonCount;
  readonly lookUpsAnswered: number;
  /** Look-ups whose answer named an agency that the asker's agency had not been named before for that person. */
  readonly answersWithNewAgency: number;
}

/** Counts for the partnership. */
export abstract class IndicatorStore {
  /** @param since look-ups from this time on are counted */
  abstract counts(since: Date): Promise<IndicatorCounts>;
}
