import type { RecordTable } from '../table/record-table.ts';
import type { Lists } from './rule-keys.ts';
import type { TableBlocks } from './table-blocks.ts';

/** A rule with its blocks. */
export interface BlockedRule {
  readonly name: string;
  readonly blocks: TableBlocks;
}

/**
 * Rules in the order in which they make pairs, their blocks numbered through: a pair belongs to the first block that both its records are in, so that
 * each pair is made once and "an earlier rule already made it" is a comparison of numbers.
 */
export interface BlockedRules {
  readonly rules: readonly BlockedRule[];
  /** Number of the first block of each rule. */
  readonly first: readonly number[];
  /** Blocks of each record over all rules, ascending. */
  readonly blocksOf: Lists;
}

/** A share of the blocks: those whose number leaves `number` when divided by `of`. Each of several workers takes one. */
export interface BlockShare {
  readonly number: number;
  readonly of: number;
}

const allBlocks: BlockShare = { number: 0, of: 1 };

/** Numbers in memory that workers can share. */
const sharedNumbers = (length: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));

/** Numbers the blocks of rules through. */
export function inOrder(rules: readonly BlockedRule[], records: number): BlockedRules {
  const first: number[] = [];
  let blocks = 0;
  for (const rule of rules) {
    first.push(blocks);
    blocks += rule.blocks.from.length - 1;
  }
  const length = rules.reduce((sum, rule) => sum + rule.blocks.blocksOf.items.length, 0);
  const from = sharedNumbers(records + 1);
  const items = sharedNumbers(length);
  let held = 0;
  for (let place = 0; place < records; place++) {
    from[place] = held;
    for (let at = 0; at < rules.length; at++) {
      const { blocksOf } = (rules[at] as BlockedRule).blocks;
      const end = blocksOf.from[place + 1] as number;
      for (let item = blocksOf.from[place] as number; item < end; item++)
        items[held++] = (blocksOf.items[item] as number) + (first[at] as number);
    }
  }
  from[records] = held;
  return { rules, first, blocksOf: { from, items } };
}

/**
 * Calls for each pair of records whose first common block is one of the rule's, once. Pairs stream: there may be many more of them than records.
 *
 * @param rule number among the rules
 * @param keepOneIn of the rule's pairs about one in so many is looked at, the same ones each time
 * @param share of the blocks
 */
export function forEachPairOfRule(
  table: RecordTable,
  { rules, first, blocksOf }: BlockedRules,
  rule: number,
  keepOneIn: number,
  take: (left: number, right: number) => void,
  share: BlockShare = allBlocks,
): void {
  const { from, places } = (rules[rule] as BlockedRule).blocks;
  const { sources, mode } = table;
  const isAcross = mode === 'link-only';
  const offset = first[rule] as number;
  let skip = keepOneIn - 1;
  for (let block = share.number; block + 1 < from.length; block += share.of) {
    const [start, end] = [from[block] as number, from[block + 1] as number];
    const number = block + offset;
    for (let one = start; one < end; one++) {
      const left = places[one] as number;
      for (let other = one + 1; other < end; other++) {
        if (keepOneIn > 1) {
          if (skip > 0) {
            const jump = Math.min(skip, end - other);
            skip -= jump;
            other += jump - 1;
            continue;
          }
          skip = keepOneIn - 1;
        }
        const right = places[other] as number;
        if (isAcross && sources[left] === sources[right]) continue;
        if (isFirstCommon(blocksOf, left, right, number)) take(left, right);
      }
    }
  }
}

/** Whether the first block that both are in is the one numbered; both are in that one. */
function isFirstCommon({ from, items }: Lists, left: number, right: number, number: number): boolean {
  let ours = from[left] as number;
  let theirs = from[right] as number;
  let own = items[ours] as number;
  let other = items[theirs] as number;
  while (own !== other) {
    if (own < other) own = items[++ours] as number;
    else other = items[++theirs] as number;
  }
  return own === number;
}
