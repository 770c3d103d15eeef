import type { FeedStatus, IngestAnswer, IngestItem } from '#schemas';

/** Takes what a connector sends to the event log: through the hub's ingest, or straight to the broker. */
export abstract class Sender {
  /**
   * Resolves when every item is durable in the event log, or rejected by its index.
   *
   * @throws HubError HUB_UNREACHABLE or LOG_UNREACHABLE (retriable): the same items may be sent again under the same versions
   */
  abstract send(items: readonly IngestItem[]): Promise<IngestAnswer>;

  /** The newest version that the hub holds of any record of the stream, in decimal; 0 when it holds none or cannot say. */
  abstract lastVersion(): Promise<string>;

  /** Reports how a run went: counts and codes only. */
  abstract feedStatus(status: FeedStatus): Promise<void>;

  abstract close(): Promise<void>;
}
