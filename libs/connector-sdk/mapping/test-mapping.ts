import { isDeepStrictEqual } from 'node:util';
import type { ConnectorMapping, MappingTest } from '#schemas';
import { HubError } from '#schemas/errors';
import { toSourceNode } from '../source/source-node.ts';
import { compileMapping } from './compile-mapping.ts';
import type { ToRecord } from './mapped-record.ts';

/** A unit test of a mapping that failed. */
export interface FailedMappingTest {
  /** Place in the mapping file. */
  readonly pointer: string;
  readonly title: string;
  /** Fields of `expect` that came out otherwise. */
  readonly fields: readonly string[];
}

function outcomeOf(toRecord: ToRecord, test: MappingTest): Readonly<Record<string, unknown>> {
  try {
    const { record, involvements, receipts } = toRecord(toSourceNode('record', test.given), test.today ?? '2026-11-24');
    return { ...record, involvements, receipts };
  } catch (error) {
    if (error instanceof HubError) return { code: error.code, fields: error.details['fields'] };
    throw error;
  }
}

/** Runs the unit tests that stand in a mapping file: `given` must become `expect`, of which each field must be equal. */
export function failedTestsOf(mapping: ConnectorMapping): readonly FailedMappingTest[] {
  const toRecord = compileMapping(mapping);
  return mapping.tests.flatMap((test, at) => {
    const outcome = outcomeOf(toRecord, test);
    const fields = Object.keys(test.expect).filter((field) => !isDeepStrictEqual(outcome[field], test.expect[field]));
    return fields.length > 0 ? [{ pointer: `/tests/${at.toString()}`, title: test.title, fields }] : [];
  });
}
