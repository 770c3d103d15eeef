import type { AgencyRecord } from '#schemas';
import type { SourceNode } from '../source/source-node.ts';

/** An involvement as mapped, before it has its handle, category and agreement. */
export interface MappedInvolvement {
  readonly involvement: 'active' | 'recent' | 'historic';
  /** yyyy-mm */
  readonly since: string;
  /** yyyy-mm */
  readonly ended?: string;
  /** The source's own reference of the case, or undefined when it has none. */
  readonly case?: string;
  /** Code of the team, where the record names one that is known. */
  readonly team?: string;
}

/** An event of which no more than class and day is told. */
export interface MappedReceipt {
  /** Upper case, such as AE_ATTENDANCE. */
  readonly class: string;
  /** yyyy-mm-dd */
  readonly day: string;
}

/** What a mapping makes of one source record. */
export interface MappedRecord {
  readonly record: Omit<AgencyRecord, 'recordRef'>;
  readonly involvements: readonly MappedInvolvement[];
  readonly receipts: readonly MappedReceipt[];
}

/**
 * Maps one source record.
 *
 * @param today yyyy-mm-dd
 * @throws HubError CODE_UNKNOWN, DATE_INVALID, DATE_IN_FUTURE or RECORD_INVALID with the source's field names
 */
export type ToRecord = (source: SourceNode, today: string) => MappedRecord;
