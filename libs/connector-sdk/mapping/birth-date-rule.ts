import type { BirthDate, BirthDateRule } from '#schemas';
import { isInFuture } from '#schemas/dates';
import { HubError } from '#schemas/errors';
import type { SourceNode } from '../source/source-node.ts';
import { compileDate } from './date-rule.ts';
import { compileEach } from './text-rules.ts';

/**
 * Compiles a birth date rule.
 *
 * @returns a function that throws HubError DATE_INVALID or DATE_IN_FUTURE with the field's path
 */
export function compileBirthDate(rule: BirthDateRule): (source: SourceNode, today: string) => readonly BirthDate[] {
  const parts = compileEach(rule.each);
  const read = compileDate(rule.date);
  const placeholders = new Set(rule.placeholders ?? []);
  return (source, today) =>
    parts(source)
      .map(read)
      .filter((value) => value !== undefined)
      .map((value) => {
        if (isInFuture(value, today)) throw new HubError('DATE_IN_FUTURE', { fields: rule.date.from });
        return placeholders.has(value) ? { value, placeholder: true } : { value };
      });
}
