import {
  agencyIds,
  type ReferencePartnership,
  referencePartnership,
  sampleAgencyIds,
  sampleToday,
} from '#libs/reference-partnership';
import { HubError } from '#schemas/errors';
import type { LoadedPartnership } from './data-folder.ts';

/** The sample partnership of a plain `npm start`. */
const usual: LoadedPartnership = { people: 2000, agencies: sampleAgencyIds.length };

/**
 * The partnership of a start: what was asked for, or what the data folder holds, or the sample.
 *
 * @param loaded what the folder holds; absent: nothing yet
 * @throws HubError CONFIG_INVALID when the folder holds another one than was asked for
 */
export function partnershipToLoad(
  wanted: Partial<LoadedPartnership>,
  loaded: LoadedPartnership | undefined,
): ReferencePartnership {
  const { people, agencies } = { ...usual, ...loaded, ...wanted };
  if (loaded && (people !== loaded.people || agencies !== loaded.agencies))
    throw new HubError('CONFIG_INVALID', {
      fields: ['--people', '--agencies'],
      reason: `the folder holds ${loaded.people.toString()} people and ${loaded.agencies.toString()} agencies: leave both out, or start on another folder`,
    });
  return referencePartnership({ people, agencies: agencyIds.slice(0, agencies), seed: 1, today: sampleToday });
}
