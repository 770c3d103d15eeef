import { releaseNumbers } from './memory.ts';
import type { TableBlocks } from './table-blocks.ts';

/** The blocks of all rules in the order of their first records, in memory that threads share: what records lie near each other is asked of together. */
export interface BlockedRules {
  /** Records of all blocks, one block behind the other, ascending inside each. */
  readonly places: Int32Array;
  /** Where each block begins in `places`; one more than there are blocks. */
  readonly from: Int32Array;
  /** How many rules there are. */
  readonly rules: number;
  /**
   * By record and rule: one more than the number of its block, 0 for none; of a record in several blocks of the rule, less one and negative, where the last of
   * them stands in `lists`.
   */
  readonly blockOf: Int32Array;
  /** Of a record in several blocks of a rule: one more than the number of one of them, and such a cell for those before it. */
  readonly lists: Int32Array;
  /** Where in `places` each chunk of pairs begins; one more than there are chunks. */
  readonly chunks: Int32Array;
  /** Records that are in no block. */
  readonly alone: number;
  /** Pairs that share a block, those of several blocks counted several times. */
  readonly pairs: number;
}

/** What pairs are made from: the blocks of one rule, whatever their keys. */
export type PairBlocks = Pick<TableBlocks, 'from' | 'places' | 'pairs'>;

/** Pairs that are made in one go, about. */
const pairsOfChunk = 1 << 16;

/** Numbers in memory that workers can share. */
function sharedNumbers(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}

/** Brings the blocks of rules together. @param rules their memory is given back @param records of the table */
export function togetherOf(rules: readonly PairBlocks[], records: number): BlockedRules {
  const { places, from, ruleOf } = byFirstRecord(rules, records);
  const { blockOf, lists } = blocksByRecord(places, from, ruleOf, rules.length, records);
  let alone = 0;
  for (let place = 0; place < records; place++) {
    let at = place * rules.length;
    const end = at + rules.length;
    while (at < end && blockOf[at] === 0) at++;
    if (at === end) alone++;
  }
  return {
    places,
    from,
    rules: rules.length,
    blockOf,
    lists,
    chunks: chunksOf(from),
    alone,
    pairs: rules.reduce((sum, { pairs }) => sum + pairs, 0),
  };
}

/** The blocks in the order of their first records; of one record in the order of the rules. */
function byFirstRecord(rules: readonly PairBlocks[], records: number) {
  // By record how many blocks begin with it, then where the next of them goes.
  const next = new Int32Array(records + 1);
  let blocks = 0;
  for (const { from, places } of rules)
    for (let block = 0; block + 1 < from.length; block++) {
      const first = (places[from[block] as number] as number) + 1;
      next[first] = (next[first] as number) + 1;
      blocks++;
    }
  for (let place = 0; place < records; place++) next[place + 1] = (next[place + 1] as number) + (next[place] as number);
  const ruleOf = new Uint16Array(blocks);
  const from = sharedNumbers(blocks + 1);
  const newOf = rules.map(({ from: starts, places }, rule) => {
    const numbers = new Int32Array(starts.length - 1);
    for (let block = 0; block < numbers.length; block++) {
      const first = places[starts[block] as number] as number;
      const number = next[first] as number;
      next[first] = number + 1;
      numbers[block] = number;
      ruleOf[number] = rule;
      from[number + 1] = (starts[block + 1] as number) - (starts[block] as number);
    }
    return numbers;
  });
  for (let block = 0; block < blocks; block++) from[block + 1] = (from[block + 1] as number) + (from[block] as number);
  const together = sharedNumbers(from[blocks] as number);
  for (const [rule, { from: starts, places }] of rules.entries()) {
    const newNumbers = newOf[rule] as Int32Array;
    for (let block = 0; block < newNumbers.length; block++) {
      let into = from[newNumbers[block] as number] as number;
      for (let at = starts[block] as number; at < (starts[block + 1] as number); at++)
        together[into++] = places[at] as number;
    }
    for (const numbers of [starts, places, newNumbers]) releaseNumbers(numbers);
  }
  return { places: together, from, ruleOf };
}

/** A cell for each record and rule, and what stands behind those of several blocks. */
function blocksByRecord(places: Int32Array, from: Int32Array, ruleOf: Uint16Array, rules: number, records: number) {
  const blockOf = sharedNumbers(records * rules);
  let lists = sharedNumbers(1024);
  let held = 0;
  for (let block = 0; block < ruleOf.length; block++)
    for (let at = from[block] as number; at < (from[block + 1] as number); at++) {
      const cell = (places[at] as number) * rules + (ruleOf[block] as number);
      const known = blockOf[cell] as number;
      if (known === 0) {
        blockOf[cell] = block + 1;
        continue;
      }
      if (held === lists.length) lists = twiceAsLong(lists);
      lists[held] = block + 1;
      lists[held + 1] = known;
      blockOf[cell] = -1 - held;
      held += 2;
    }
  return { blockOf, lists };
}

function twiceAsLong(numbers: Int32Array): Int32Array {
  const longer = sharedNumbers(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** Cuts the records of all blocks so that those of each chunk have about as many pairs behind them. */
function chunksOf(from: Int32Array): Int32Array {
  const chunks = [0];
  let pairs = 0;
  for (let block = 0; block + 1 < from.length; block++) {
    const end = from[block + 1] as number;
    for (let at = from[block] as number; at < end; at++) {
      if (pairs >= pairsOfChunk) {
        chunks.push(at);
        pairs = 0;
      }
      pairs += end - at - 1;
    }
  }
  chunks.push(from[from.length - 1] as number);
  const shared = sharedNumbers(chunks.length);
  shared.set(chunks);
  return shared;
}
