import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { blockingRules } from './blocking-rules.ts';

/**
 * The blocking keys of a record, distinct, each `rule:value`. Two records are worth comparing when they share one. Keys are personal data in
 * plain text: storage hashes them.
 */
export function blockingKeysOf(record: StandardisedRecord): readonly string[] {
  const keys = new Set<string>();
  for (const [rule, valuesOf] of Object.entries(blockingRules))
    for (const value of valuesOf(record)) keys.add(`${rule}:${value}`);
  return [...keys];
}
