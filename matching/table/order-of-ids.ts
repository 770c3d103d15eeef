import { high, low } from './halves.ts';

/** Characters that stand in the number that ids are sorted by first; its lower half is the place. */
const charactersOfKey = 4;
/**
 * Places of ids in the order of the ids, by code unit; of equal ones the first comes first. Sorted as numbers of the first few characters in which they
 * differ, and only what these leave open by the ids themselves: many times as fast as by a function that compares.
 */
export function orderOfIds(ids: readonly string[]): Uint32Array {
  const compare = (one: number, other: number): number => {
    const [left, right] = [ids[one] as string, ids[other] as string];
    return left < right ? -1 : left > right ? 1 : one - other;
  };
  const start = commonStart(ids);
  const keys = new BigUint64Array(ids.length);
  const halves = new Uint32Array(keys.buffer);
  for (let at = 0; at < ids.length; at++) {
    halves[at * 2 + high] = beginningOf(ids[at] as string, start);
    halves[at * 2 + low] = at;
  }
  keys.sort();
  const order = Uint32Array.from(ids, (_, at) => halves[at * 2 + low] as number);
  for (let from = 0, end = 0; from < order.length; from = end) {
    const beginning = halves[from * 2 + high];
    while (end < order.length && halves[end * 2 + high] === beginning) end++;
    if (end - from > 1) order.subarray(from, end).sort(compare);
  }
  return order;
}

/** How many characters all begin with. */
function commonStart(ids: readonly string[]): number {
  const [first = ''] = ids;
  let length = first.length;
  for (const id of ids) while (!id.startsWith(first.slice(0, length))) length--;
  return length;
}

/** A few characters as one number; what stands behind one from the 255th on is left open. */
function beginningOf(id: string, start: number): number {
  let beginning = 0;
  let isOpen = false;
  for (let at = start; at < start + charactersOfKey; at++) {
    const character: number = isOpen || at >= id.length ? 0 : Math.min(255, id.charCodeAt(at) + 1);
    isOpen ||= character === 255;
    beginning = beginning * 256 + character;
  }
  return beginning;
}
