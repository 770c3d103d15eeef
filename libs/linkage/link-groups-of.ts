/** Records that hang together by pairs, in groups of two or more. */
export function linkGroupsOf(pairs: Iterable<readonly [string, string]>): readonly (readonly string[])[] {
  const groupOf = new Map<string, string[]>();
  for (const [left, right] of pairs) {
    const [one, other] = [groupOf.get(left) ?? [left], groupOf.get(right) ?? [right]];
    if (one === other) continue;
    const [large, small] = one.length >= other.length ? [one, other] : [other, one];
    large.push(...small);
    for (const handle of [left, right, ...small]) groupOf.set(handle, large);
  }
  return [...new Set(groupOf.values())];
}
