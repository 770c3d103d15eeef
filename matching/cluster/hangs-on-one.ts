import { type GroupScorer, spreadOf, surelyTwo } from './group-scorer.ts';

/**
 * Whether it hangs on a single record that two clusters look like one person: without it they are surely two. A child's record with the father's birth date makes no one
 * person of a father and a son of one name. A cluster of one record is that record, and hangs on nothing. Of large clusters those that speak for the rest are asked.
 *
 * @param ours and @param theirs places of two clusters that are likelier one person
 * @param decided places that people's words bind: what they hold together hangs on no record, and may hold nothing to compare
 */
export function hangsOnOne(
  ours: readonly number[],
  theirs: readonly number[],
  scorer: GroupScorer,
  decided: ReadonlySet<number>,
): boolean {
  if (ours.length < 2 || theirs.length < 2) return false;
  const [first, second] = [spreadOf(ours), spreadOf(theirs)];
  const isBridge = (place: number, own: readonly number[], other: readonly number[]): boolean =>
    !decided.has(place) &&
    scorer.weighGroups(
      own.filter((member) => member !== place),
      other,
    ) < surelyTwo;
  return (
    first.some((place) => isBridge(place, first, second)) || second.some((place) => isBridge(place, second, first))
  );
}
