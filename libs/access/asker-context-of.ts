import { HubError } from '#schemas/errors';
import { agreementsInForce } from './agreements-in-force.ts';
import { agencyOf, type PartnershipDirectory } from './partnership-directory.ts';
import type { AskerContext } from './policy-facts.ts';
import type { Viewer } from './viewer.ts';

/**
 * What decide() needs to know of the viewer's agency on a day.
 *
 * @throws HubError AGENCY_UNKNOWN
 */
export function askerContextOf(viewer: Viewer, directory: PartnershipDirectory, at: Date): AskerContext {
  const agency = agencyOf(directory, viewer.agency);
  if (!agency) throw new HubError('AGENCY_UNKNOWN', { agency: viewer.agency });
  return {
    sector: agency.sector,
    relevantAuthority: agency.relevantAuthority,
    agreements: agreementsInForce(directory.agreements, agency.id, at),
  };
}
