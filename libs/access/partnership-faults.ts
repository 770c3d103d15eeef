import type { Partnership } from '#schemas';

/**
 * Where a partnership file contradicts itself: names that stand for nothing, and ids that stand twice.
 *
 * @returns paths, never values
 */
export function partnershipFaults({ agencies, agreements, users }: Partnership): readonly string[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return [
    ...repeated(agencies, ({ id }) => id, '/agencies'),
    ...agencies.flatMap(({ teams, streams }, at) => [
      ...repeated(teams, ({ code }) => code, `/agencies/${at}/teams`),
      ...repeated(streams, ({ name }) => name, `/agencies/${at}/streams`),
    ]),
    ...repeated(agreements, ({ id, version }) => `${id}@${version}`, '/agreements'),
    ...agreements.flatMap(({ parties, inForceFrom, inForceTo }, at) => [
      ...parties.flatMap((party, index) => (byId.has(party) ? [] : [`/agreements/${at}/parties/${index}`])),
      ...(inForceFrom <= inForceTo ? [] : [`/agreements/${at}/inForceTo`]),
    ]),
    ...repeated(users, ({ id }) => id, '/users'),
    ...repeated(users, ({ issuer, subject }) => `${issuer}\n${subject}`, '/users'),
    ...users.flatMap(({ agency, team }, at) => {
      const own = byId.get(agency);
      if (!own) return [`/users/${at}/agency`];
      return own.teams.some(({ code }) => code === team) ? [] : [`/users/${at}/team`];
    }),
  ];
}

function repeated<T>(items: readonly T[], keyOf: (item: T) => string, path: string): readonly string[] {
  const seen = new Set<string>();
  return items.flatMap((item, at) => {
    const key = keyOf(item);
    if (seen.has(key)) return [`${path}/${at}`];
    seen.add(key);
    return [];
  });
}
