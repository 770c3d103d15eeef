import type { AgencyRecord } from '#schemas';
import type { IdentityEvidence, RecordState } from './neighbourhood.ts';

/** What is known of the newest version of a record. */
export interface RecordHead {
  readonly recordHandle: string;
  /** Whose record it is: nobody else may write it. */
  readonly agency: string;
  readonly stream: string;
  readonly version: bigint;
  /** Keyed hash of the event body that made this version. */
  readonly contentHash: string;
  readonly state: RecordState;
}

/** A version of a record on its way into the store. */
export interface RecordToStore extends RecordHead {
  /** Present where the state is active: the store seals it. */
  readonly record?: AgencyRecord;
  /** Plain: the store hashes them. Empty unless active. */
  readonly blockingKeys: readonly string[];
  readonly ownEvidence: IdentityEvidence;
}

/** What another model makes of a stored record. */
export type RekeyedRecord = Pick<RecordToStore, 'recordHandle' | 'blockingKeys' | 'ownEvidence'>;

/** A stored record, opened. */
export interface OpenedRecord {
  readonly recordHandle: string;
  readonly version: bigint;
  readonly record: AgencyRecord;
}

/** Sealed agency records with their blocking keys and minted ids. */
export abstract class AgencyRecordStore {
  /** Keyed hash of an event body. */
  abstract contentHashOf(body: string): string;

  /** Heads of the records known, each locked until the end of the unit of work, in handle order. */
  abstract lockHeads(recordHandles: readonly string[]): Promise<ReadonlyMap<string, RecordHead>>;

  /** Replaces records whole: body, key and blocking keys; a handle seen for the first time is given its minted id. At most one version per handle. */
  abstract write(records: readonly RecordToStore[]): Promise<void>;

  /** Which of the agencies are no part of the partnership; none where the store does not know it. */
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- stores override it
  unknownAgenciesOf(_agencies: readonly string[]): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set());
  }

  /** Gives stored records other blocking keys and another evidence of their own; their heads are locked. */
  abstract rekey(records: readonly RekeyedRecord[]): Promise<void>;

  /**
   * Handles of active records that share a blocking key with each of these, by the asked handle; without itself.
   *
   * @param perKeyCap a key that more records share says too little and is left out
   */
  abstract candidatesOf(
    recordHandles: readonly string[],
    perKeyCap: number,
  ): Promise<ReadonlyMap<string, readonly string[]>>;

  /** Versions of those that are active. */
  abstract versionsOf(recordHandles: readonly string[]): Promise<ReadonlyMap<string, bigint>>;

  /** Records that were deleted or erased within the last milliseconds; more may be told. */
  abstract goneWithin(ms: number): Promise<readonly string[]>;

  /** Bodies of those that are active. @throws HubError BODY_CANNOT_BE_OPENED */
  abstract open(recordHandles: readonly string[]): Promise<readonly OpenedRecord[]>;
}
