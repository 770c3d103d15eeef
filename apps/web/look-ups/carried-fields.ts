import type { Asked } from './asked.ts';
import type { Reason } from './reason.ts';

/** A hidden field. */
export interface CarriedField {
  readonly name: string;
  readonly value: string;
}

/**
 * What was typed on another page of the form, as hidden fields. Nothing is kept at the server: each page sends all, and all is checked
 * again each time.
 */
export function carriedFields(typed: Reason | Asked): readonly CarriedField[] {
  return Object.entries(typed).flatMap(([name, value]: [string, string | readonly string[]]) =>
    (typeof value === 'string' ? [value] : value).filter((each) => each !== '').map((each) => ({ name, value: each })),
  );
}
