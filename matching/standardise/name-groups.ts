/** Reads a list of groups, one a line, its root first: each member with the roots of all groups it stands in. */
export function rootsByMember(...lists: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const roots = new Map<string, string[]>();
  for (const line of lists.flatMap((list) => list.trim().split('\n'))) {
    const [root, ...members] = line.split(' ');
    if (root === undefined) continue;
    for (const member of members) roots.set(member, [...(roots.get(member) ?? []), root]);
  }
  return roots;
}
