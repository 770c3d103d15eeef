import type { MatchingModel } from '../score/matching-model.ts';
import { householdKinds } from '../train/household-kinds.ts';
import { referenceParameters } from '../train/reference-parameters.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

/** The model before any training: published error rates and name lists. */
export const referenceModel: MatchingModel = {
  id: 'reference-2026-11-24',
  date: '2026-11-24',
  provenance:
    'Published error rates and public name lists; not trained. Prior: a hub of 100,000 records, 1.5 matches a record.',
  priorWeight: Math.log2(1.5 / 100_000),
  thresholds: { link: 8, review: 1 },
  comparisons: referenceParameters,
  households: householdKinds,
  termFrequencies: publicTermFrequencies,
};
