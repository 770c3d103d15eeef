/** What a run counted. */
export interface RunCounts {
  readonly read: number;
  readonly sent: number;
  readonly unchanged: number;
  readonly deadLettered: number;
  /** Dead letters by code. */
  readonly codes: Readonly<Record<string, number>>;
}

/** Nothing yet. */
export const noCounts: RunCounts = { read: 0, sent: 0, unchanged: 0, deadLettered: 0, codes: {} };

/** Counts one more of a kind. */
export function countOne(counts: RunCounts, what: 'read' | 'sent' | 'unchanged', times = 1): RunCounts {
  return { ...counts, [what]: counts[what] + times };
}

/** Counts one more dead letter. */
export function countDeadLetter(counts: RunCounts, code: string): RunCounts {
  const codes = { ...counts.codes, [code]: (counts.codes[code] ?? 0) + 1 };
  return { ...counts, deadLettered: counts.deadLettered + 1, codes };
}
