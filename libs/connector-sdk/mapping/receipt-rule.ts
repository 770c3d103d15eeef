import type { Listed, ReceiptRule } from '#schemas';
import { HubError } from '#schemas/errors';
import { leaf, type SourceNode } from '../source/source-node.ts';
import { compileDate } from './date-rule.ts';
import type { MappedReceipt } from './mapped-record.ts';
import { compileCode, compileCondition, compileEach, compileFirst } from './text-rules.ts';

/** The entries of one text as parts, each with fields named 1, 2, ... */
function compileListed({ from, split, by }: Listed): (source: SourceNode) => readonly SourceNode[] {
  const read = compileFirst(from);
  return (source) =>
    (read(source) ?? '')
      .split(split)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => {
        const children = entry.split(by).map((part, at) => leaf((at + 1).toString(), part));
        return { name: 'entry', text: entry, children };
      });
}

/** Where a fault of an entry is told: at the field of the source that holds them all. */
const within = <T>(listed: Listed | undefined, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!listed || !(error instanceof HubError)) throw error;
    throw new HubError(error.code, { ...error.details, fields: listed.from });
  }
};

/**
 * Compiles a receipt rule.
 *
 * @returns a function that throws HubError CODE_UNKNOWN for a class that is not in the list, DATE_INVALID, and RECORD_INVALID when the day is not known
 */
export function compileReceipt({
  each,
  listed,
  when,
  class: classRule,
  day: dayRule,
}: ReceiptRule): (source: SourceNode) => readonly MappedReceipt[] {
  const parts = compileEach(each);
  const entries = listed ? compileListed(listed) : (part: SourceNode) => [part];
  const holds = compileCondition(when);
  const classOf = compileCode(classRule);
  const dayOf = compileDate(dayRule);
  return (source) =>
    parts(source)
      .flatMap(entries)
      .filter(holds)
      .map((part) =>
        within(listed, () => {
          const day = dayOf(part);
          if (day?.length !== 'yyyy-mm-dd'.length) throw new HubError('RECORD_INVALID', { fields: dayRule.from });
          return { class: classOf(part), day };
        }),
      );
}
