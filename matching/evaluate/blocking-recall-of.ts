/**
 * Share of the pairs that belong together that are among those compared, 0..1: the ceiling of any model.
 *
 * @param pairs pairs of record ids, each once in either order
 * @param truth person by record
 */
export function blockingRecallOf(
  pairs: Iterable<readonly [string, string]>,
  truth: ReadonlyMap<string, string>,
): { readonly pairsCompared: number; readonly blockingRecall: number } {
  const sizes = new Map<string, number>();
  for (const person of truth.values()) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  const truePairs = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  let [pairsCompared, found] = [0, 0];
  for (const [left, right] of pairs) {
    pairsCompared++;
    if (truth.get(left) === truth.get(right)) found++;
  }
  return { pairsCompared, blockingRecall: truePairs === 0 ? 1 : found / truePairs };
}
