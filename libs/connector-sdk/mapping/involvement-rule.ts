import type { InvolvementRule } from '#schemas';
import { monthOf } from '#schemas/dates';
import { HubError } from '#schemas/errors';
import type { SourceNode } from '../source/source-node.ts';
import { compileDate } from './date-rule.ts';
import type { MappedInvolvement } from './mapped-record.ts';
import { compileCode, compileCondition, compileEach, compileText } from './text-rules.ts';

/** Ended up to twelve months ago is recent; to the day where the day is known. */
function stateOf(ended: string | undefined, today: string): MappedInvolvement['involvement'] {
  if (ended === undefined || ended > today.slice(0, ended.length)) return 'active';
  const yearLater = `${Number(ended.slice(0, 4)) + 1}${ended.slice(4)}`;
  return yearLater >= today.slice(0, yearLater.length) ? 'recent' : 'historic';
}

/** Only the year of an end is known: it lasted to the end of that year at the most. */
function monthOrDecember(date: string): string {
  return monthOf(date) ?? `${date}-12`;
}

/**
 * Compiles an involvement rule.
 *
 * @returns a function that throws HubError RECORD_INVALID with the field's path when the month of the beginning is not known
 */
export function compileInvolvement(
  rule: InvolvementRule,
): (source: SourceNode, today: string) => readonly MappedInvolvement[] {
  const parts = compileEach(rule.each);
  const holds = compileCondition(rule.when);
  const sinceOf = compileDate(rule.since);
  const endedOf = rule.ended ? compileDate(rule.ended) : () => undefined;
  const caseOf = compileText(rule.case);
  const teamOf = rule.team ? compileCode(rule.team) : () => undefined;
  return (source, today) =>
    parts(source)
      .filter(holds)
      .map((part) => {
        const since = monthOf(sinceOf(part) ?? '');
        if (since === undefined) throw new HubError('RECORD_INVALID', { fields: rule.since.from });
        const date = endedOf(part);
        const ended = date === undefined ? undefined : monthOrDecember(date);
        const reference = caseOf(part);
        const team = teamOf(part);
        return {
          involvement: stateOf(date, today),
          since,
          ...(ended !== undefined && { ended }),
          ...(reference !== undefined && { case: reference }),
          ...(team !== undefined && { team }),
        };
      });
}
