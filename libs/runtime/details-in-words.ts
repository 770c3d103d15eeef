import type { HubError } from '#schemas/errors';

/**
 * The details of an error as lines for a terminal, indented: each fault of the settings is a sentence and gets a line of its own, every other
 * detail one line with its name.
 */
export function detailsInWords(details: HubError['details']): readonly string[] {
  return Object.entries(details).flatMap(([name, value]) => {
    if (value === undefined || value === '') return [];
    if (!Array.isArray(value)) return [`  ${name}: ${String(value)}`];
    return name === 'faults' ? value.map((fault) => `  ${String(fault)}`) : [`  ${name}: ${value.join(', ')}`];
  });
}
