import type { DateRule } from '#schemas';
import { parseDate } from '#schemas/dates';
import { HubError } from '#schemas/errors';
import { compileFirst, type TextOf } from './text-rules.ts';

/**
 * Compiles a date rule.
 *
 * @returns a function that gives EDTF or undefined, and throws HubError DATE_INVALID with the field's path
 */
export function compileDate(rule: DateRule): TextOf {
  const read = compileFirst(rule.from);
  const notKnown = new Set(rule.notKnown ?? []);
  return (source) => {
    const text = read(source);
    if (text === undefined || notKnown.has(text)) return undefined;
    try {
      return parseDate(text, rule.format);
    } catch {
      throw new HubError('DATE_INVALID', { fields: rule.from, format: rule.format });
    }
  };
}
