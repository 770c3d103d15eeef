import {
  agencyIds,
  type ReferencePartnership,
  referencePartnership,
  sampleAgencyIds,
  sampleToday,
} from '#libs/reference-partnership';
import { HubError } from '#schemas/errors';
import type { HeldPartnership, LoadedPartnership } from './data-folder.ts';

/** The sample partnership of a plain `npm start`. */
const usual: LoadedPartnership = { people: 2000, agencies: sampleAgencyIds.length };

/**
 * The partnership of a start: what was asked for, or what the data folder holds, or the sample.
 *
 * @param held what the folder holds, or a start that was ended began to load into it; absent: nothing yet
 * @throws HubError CONFIG_INVALID when the folder holds another one than was asked for
 */
export function partnershipToLoad(
  wanted: Partial<LoadedPartnership>,
  held: HeldPartnership | undefined,
): ReferencePartnership {
  const { people, agencies } = { ...usual, ...held, ...wanted };
  if (held && (people !== held.people || agencies !== held.agencies))
    throw new HubError('CONFIG_INVALID', {
      fields: ['--people', '--agencies'],
      reason: `the folder holds ${held.isComplete ? '' : 'part of a load of '}${held.people.toString()} people and ${held.agencies.toString()} agencies: leave both out, or start on another folder`,
    });
  return referencePartnership({ people, agencies: agencyIds.slice(0, agencies), seed: 1, today: sampleToday });
}
