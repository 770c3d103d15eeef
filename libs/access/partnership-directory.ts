import type { Agency, ContactRoute, Partnership, Stream } from '#schemas';

/** Who takes part and on what terms; no member of staff. */
export type PartnershipDirectory = Pick<Partnership, 'name' | 'brokerDesk' | 'agencies' | 'agreements'>;

/** The agency of an id. */
export function agencyOf({ agencies }: PartnershipDirectory, id: string): Agency | undefined {
  return agencies.find((agency) => agency.id === id);
}

/** The contact route of a team. */
export function teamOf(directory: PartnershipDirectory, agency: string, team: string): ContactRoute | undefined {
  return agencyOf(directory, agency)?.teams.find(({ code }) => code === team);
}

/** A stream of an agency. */
export function streamOf(directory: PartnershipDirectory, agency: string, stream: string): Stream | undefined {
  return agencyOf(directory, agency)?.streams.find(({ name }) => name === stream);
}
