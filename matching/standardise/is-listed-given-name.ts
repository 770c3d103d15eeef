import { countsOf } from '../models/counts-of.ts';
import { givenNameCounts } from '../models/given-name-counts.ts';
import { listedGivenNames } from './listed-given-names.ts';

const listed = new Set([...countsOf(givenNameCounts).keys(), ...listedGivenNames.trim().split(/\s+/)]);

/** Whether a folded given name is in common use in the UK. */
export function isListedGivenName(text: string): boolean {
  return listed.has(text);
}
