import type { StandardisedRecord } from '#matching';

/** A standardised record of one version. */
export interface CachedRecord {
  readonly version: bigint;
  readonly standardised: StandardisedRecord;
}

/** Standardised records by handle, least recently used first out: what is in it need not be opened to be compared. */
export class RecordCache {
  private readonly records = new Map<string, CachedRecord>();

  /** @param capacity most records kept */
  constructor(private readonly capacity: number) {}

  /** The record if it is kept in that version. */
  get(recordHandle: string, version: bigint): StandardisedRecord | undefined {
    const cached = this.records.get(recordHandle);
    if (cached?.version !== version) return undefined;
    this.records.delete(recordHandle);
    this.records.set(recordHandle, cached);
    return cached.standardised;
  }

  put(recordHandle: string, record: CachedRecord): void {
    this.records.delete(recordHandle);
    this.records.set(recordHandle, record);
    if (this.records.size <= this.capacity) return;
    const [oldest] = this.records.keys();
    if (oldest !== undefined) this.records.delete(oldest);
  }

  /** Forgets a record that is gone. */
  drop(recordHandle: string): void {
    this.records.delete(recordHandle);
  }
}
