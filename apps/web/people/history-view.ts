import type { PersonHistory } from '#schemas';
import { words } from '../words/words.ts';
import { comparedRows } from '../reviews/values-in-words.ts';

/** A person as the page shows it. */
export interface HistoryView {
  readonly personId: string;
  /** Records that are of the person today, each with what it says. */
  readonly members: readonly { readonly record: number; readonly lines: readonly string[] }[];
  /** Newest first. */
  readonly changes: readonly {
    readonly at: string;
    readonly record: number;
    readonly what: string;
    readonly why: string;
    /** The other person that the record came from or went to. */
    readonly other?: string;
  }[];
}

const causesInWords: Readonly<Record<string, string>> = words.cause;

/** Says a history in words. */
export function historyViewOf({ personId, records, changes }: PersonHistory): HistoryView {
  return {
    personId,
    members: records.flatMap(({ record, shown }) =>
      shown
        ? [{ record, lines: comparedRows([shown]).flatMap(({ values }) => values.flat().map(({ text }) => text)) }]
        : [],
    ),
    changes: changes.toReversed().map(({ at, record, cause, from, to }) => {
      const other = from === personId ? to : from;
      return {
        at,
        record,
        what: whatOf(personId, from, to),
        why: causesInWords[cause] ?? cause.replace(/-/g, ' '),
        ...(other !== undefined && other !== personId && { other }),
      };
    }),
  };
}

function whatOf(personId: string, from: string | undefined, to: string | undefined): string {
  if (from === personId && to === personId) return 'Stayed';
  if (to === personId) return from === undefined ? 'Came in' : 'Came from another person';
  return to === undefined ? 'Left' : 'Went to another person';
}
