import type { LiveMatcher } from '#matching';

/**
 * Whether two persons, weighed with all that their records hold, may be one: nobody is asked about two who plainly are two.
 *
 * @param personOf person by record handle
 * @param matcher holds the records
 */
export function worthALook(
  personOf: ReadonlyMap<string, string>,
  matcher: LiveMatcher,
): (one: string, other: string) => boolean {
  const membersOf = new Map<string, string[]>();
  for (const [handle, personId] of personOf) {
    if (!matcher.has(handle)) continue;
    const members = membersOf.get(personId);
    if (members) members.push(handle);
    else membersOf.set(personId, [handle]);
  }
  const { review } = matcher.model.thresholds;
  return (one, other) =>
    matcher.weighGroups(membersOf.get(one)?.sort() ?? [], membersOf.get(other)?.sort() ?? []) >= review;
}
