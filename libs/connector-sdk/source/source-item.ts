import type { ErrorCode } from '#schemas/errors';
import type { SourceNode } from './source-node.ts';

/** A record of the source as it stands, read and not yet mapped. */
export interface RecordRead {
  readonly kind: 'record';
  readonly source: SourceNode;
  /** Where it stands, for the agency's own eyes: `line 12`. Never a value. */
  readonly place: string;
}

/** What happened to a record, told by its key alone: deleted, erased for good, merged into another record or parted from one. */
export interface ChangeRead {
  readonly kind: 'change';
  readonly op: 'delete' | 'erase' | 'merge' | 'unmerge';
  readonly key: string;
  /** Legacy key of the record that goes on after a merge, or that an unmerge parts from this one; both need it. */
  readonly otherKey?: string;
  readonly place: string;
}

/** Something that could not be read as a record. It goes to the dead letters, the run goes on. */
export interface BadRead {
  readonly kind: 'bad';
  readonly code: ErrorCode;
  /** Names of the fields at fault; never values. */
  readonly fields: readonly string[];
  readonly place: string;
  /** What was read, at most the size that the manifest allows. It is kept sealed, at the agency alone. */
  readonly raw: Uint8Array;
  /** True where a record may be hidden in it: an export with such a place does not say that a record is gone. */
  readonly mayHideRecord: boolean;
}

/** Everything before it is one whole: once it is acked or dead-lettered, reading may go on at the cursor. */
export interface MarkRead {
  readonly kind: 'mark';
  /** Plain JSON; means something to the connector alone. */
  readonly cursor: unknown;
}

/** Keys that the source holds, told without their records. */
export interface KeysRead {
  readonly kind: 'keys';
  readonly keys: readonly string[];
}

/** What was read since the last such item, or the start, is all that the source holds. */
export interface CompleteRead {
  readonly kind: 'complete';
}

/** Something wrong with the stream itself, not with one record; the run ends as paused with this code. */
export interface FaultRead {
  readonly kind: 'fault';
  readonly code: ErrorCode;
  /** Names of missing fields and the like; never values. */
  readonly fields: readonly string[];
}

/** What a connector yields, in the order of the source. */
export type SourceItem = RecordRead | ChangeRead | BadRead | MarkRead | KeysRead | CompleteRead | FaultRead;
