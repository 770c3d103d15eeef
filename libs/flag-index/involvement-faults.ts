import type { InvolvementEvent } from '#schemas';
import { agreementRef, type PartnershipDirectory, streamOf, teamOf } from '#libs/access';

/**
 * What keeps an involvement event from becoming flags: a stream, team or agreement that the partnership does not know, or an agreement
 * without its agency.
 *
 * @returns paths, never values
 */
export function involvementFaults(
  { agency, stream, involvements }: InvolvementEvent,
  directory: PartnershipDirectory,
): readonly string[] {
  if (!streamOf(directory, agency, stream)) return ['/stream'];
  const agreements = new Set(
    directory.agreements.filter(({ parties }) => parties.includes(agency)).map((agreement) => agreementRef(agreement)),
  );
  return involvements.flatMap(({ team, agreement }, index) => [
    ...(teamOf(directory, agency, team) ? [] : [`/involvements/${index}/team`]),
    ...(agreements.has(agreement) ? [] : [`/involvements/${index}/agreement`]),
  ]);
}
