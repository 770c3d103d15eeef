import type { FeedStatus, IngestAnswer, IngestItem, RejectedItem } from '#schemas';
import { parseAs } from '#schemas';
import { HubError } from '#schemas/errors';
import { Sender } from '../sender.ts';

/** A hub in memory: keeps what it was sent, and fails when a test says so. */
export class MemorySender extends Sender {
  readonly items: IngestItem[] = [];
  readonly statuses: FeedStatus[] = [];
  /** What happens to each send until it is set back. `lost-answer` takes the items and does not say so. */
  trouble: 'down' | 'lost-answer' | undefined;
  /** Rejects items. */
  reject: (item: IngestItem) => Omit<RejectedItem, 'index'> | undefined = () => undefined;
  newest = 0n;

  send(items: readonly IngestItem[]): Promise<IngestAnswer> {
    parseAs('ingest-request.v1', { items });
    if (this.trouble === 'down') return Promise.reject(new HubError('HUB_UNREACHABLE'));
    const rejected = items.flatMap((item, index) => {
      const fault = this.reject(item);
      return fault ? [{ index, ...fault }] : [];
    });
    const bad = new Set(rejected.map(({ index }) => index));
    this.items.push(...items.filter((_, index) => !bad.has(index)));
    for (const { agencyRecord } of items)
      if (BigInt(agencyRecord.version) > this.newest) this.newest = BigInt(agencyRecord.version);
    if (this.trouble === 'lost-answer') return Promise.reject(new HubError('HUB_UNREACHABLE'));
    return Promise.resolve({ accepted: items.length - rejected.length, rejected });
  }

  lastVersion(): Promise<string> {
    return Promise.resolve(this.newest.toString());
  }

  feedStatus(status: FeedStatus): Promise<void> {
    this.statuses.push(parseAs('feed-status.v1', status));
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** What a hub would hold: the newest version of each record by handle, deleted ones left out. */
  held(): ReadonlyMap<string, IngestItem> {
    const newest = new Map<string, IngestItem>();
    for (const item of this.items) {
      const { recordHandle, version, op, record } = item.agencyRecord;
      // Of two records that are one, or no longer are: neither has other contents.
      if (!record && (op === 'merge' || op === 'unmerge')) continue;
      const known = newest.get(recordHandle);
      if (!known || BigInt(known.agencyRecord.version) < BigInt(version)) newest.set(recordHandle, item);
    }
    return new Map([...newest].filter(([, { agencyRecord }]) => agencyRecord.record !== undefined));
  }

  /** Events as a hub tells them apart: one of the same record, version and operation again is the same event. */
  distinctEvents(): readonly string[] {
    return [
      ...new Set(
        this.items.map(({ agencyRecord: { recordHandle, version, op } }) => [recordHandle, version, op].join(' ')),
      ),
    ];
  }
}
