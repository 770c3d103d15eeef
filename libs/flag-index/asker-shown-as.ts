import type { ContactRoute } from '#schemas';
import { agencyOf, type PartnershipDirectory, teamOf, type Viewer } from '#libs/access';

/** An agency that works behind the broker desk is shown so to those whom it asks about. */
export const brokeredAsker = 'A partner agency, through the broker desk';

/** How the asker is shown to owners: at the asker's own tier. */
export function askerShownAs(
  { agency, team }: Viewer,
  directory: PartnershipDirectory,
): { readonly askerName: string; readonly askerRoute?: ContactRoute } {
  const asker = agencyOf(directory, agency);
  const isBrokered = asker && asker.streams.length > 0 && asker.streams.every(({ tier }) => tier !== 'standard');
  if (!asker || isBrokered) return { askerName: brokeredAsker, askerRoute: directory.brokerDesk };
  const askerRoute = teamOf(directory, agency, team);
  return { askerName: asker.name, ...(askerRoute && { askerRoute }) };
}
