import { type ReferencePartnership, referencePartnership } from './reference-partnership.ts';
import { sampleAgencyIds as agencyIds } from './world/agency-id.ts';

/** The day up to which lives in the sample are known: fixed, so that its bytes never change. */
export const sampleToday = '2026-11-01';

/** The sample partnership: 2,000 people, four agencies, about 3,500 records. Takes well under a second. */
export function samplePartnership(seed = 1): ReferencePartnership {
  return referencePartnership({ people: 2000, agencies: agencyIds, seed, today: sampleToday });
}
