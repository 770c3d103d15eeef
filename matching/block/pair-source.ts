import type { RecordTable } from '../table/record-table.ts';
import { shareKey, type TableBlocks } from './table-blocks.ts';

/** A rule with its blocks, in the order in which rules make pairs: a pair belongs to the first rule that makes it. */
export interface BlockedRule {
  readonly name: string;
  readonly blocks: TableBlocks;
}

/**
 * Calls for each pair of records that share a block of the rule and of none before it, once. Pairs stream: there may be many more of them than
 * records.
 *
 * @param earlier rules that make pairs before this one
 * @param keepOneIn of the rule's pairs about one in so many is taken, the same ones each time
 */
export function forEachPairOfRule(
  table: RecordTable,
  { blocks }: BlockedRule,
  earlier: readonly BlockedRule[],
  keepOneIn: number,
  take: (left: number, right: number) => void,
): void {
  const { from, places, keys } = blocks;
  const { sources, mode } = table;
  const isAcross = mode === 'link-only';
  const isSingle = keys.items.length === keys.from.length - 1 && isOneEach(keys.from);
  let skip = keepOneIn - 1;
  for (let block = 0; block + 1 < from.length; block++) {
    const [start, end] = [from[block] as number, from[block + 1] as number];
    for (let first = start; first < end; first++) {
      const left = places[first] as number;
      for (let second = first + 1; second < end; second++) {
        if (keepOneIn > 1) {
          if (skip > 0) {
            const jump = Math.min(skip, end - second);
            skip -= jump;
            second += jump - 1;
            continue;
          }
          skip = keepOneIn - 1;
        }
        const right = places[second] as number;
        if (isAcross && sources[left] === sources[right]) continue;
        if (!isSingle && !isFirstShared(blocks, left, right, block)) continue;
        let isNew = true;
        for (const { blocks: other } of earlier)
          if (shareKey(other.keys, left, right)) {
            isNew = false;
            break;
          }
        if (isNew) take(left, right);
      }
    }
  }
}

function isOneEach(from: Int32Array): boolean {
  for (let place = 0; place + 1 < from.length; place++)
    if ((from[place + 1] as number) - (from[place] as number) !== 1) return false;
  return true;
}

/** Of several blocks that two records share the first, by number, makes the pair. */
function isFirstShared({ blockOf, keys }: TableBlocks, left: number, right: number, block: number): boolean {
  const [leftEnd, rightEnd] = [keys.from[left + 1] as number, keys.from[right + 1] as number];
  for (let ours = keys.from[left] as number; ours < leftEnd; ours++) {
    const own = blockOf[ours] as number;
    if (own === -1 || own >= block) continue;
    for (let theirs = keys.from[right] as number; theirs < rightEnd; theirs++)
      if (blockOf[theirs] === own) return false;
  }
  return true;
}
