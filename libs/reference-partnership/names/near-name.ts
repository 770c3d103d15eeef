import type { WeightedTable } from '../random/weighted-table.ts';

/** Letters to insert, delete or replace to make one word the other; stops counting above two. */
function editsBetween(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return 3;
  let row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row.at(-1) ?? 3;
}

/** The commonest name that differs from another by one or two letters and begins alike, as parents of twins like them; or undefined. */
export function nearName(name: string, table: WeightedTable): string | undefined {
  return table.items.find((other) => other !== name && other[0] === name[0] && editsBetween(other, name) <= 2);
}
