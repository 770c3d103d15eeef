import type { FeedStatus, IngestAnswer, IngestItem } from '#schemas';
import { Sender } from '#libs/connector-sdk';
import { type EventPublisher, toEvent } from '#libs/events';
import { crashPoint } from '#libs/runtime';

/** Whose events they are and for whom they are sealed. */
export interface KafkaSenderSettings {
  readonly log: EventPublisher;
  /** X25519 public key of the hub, base64url. */
  readonly sealingKey: string;
  readonly agency: string;
  readonly stream: string;
}

/** Sends straight to the event log; identity details are sealed here, before they leave. */
export class KafkaSender extends Sender {
  readonly #settings: KafkaSenderSettings;
  readonly #source: string;

  constructor(settings: KafkaSenderSettings) {
    super();
    this.#settings = settings;
    this.#source = `/agencies/${settings.agency}/${settings.stream}`;
  }

  async send(items: readonly IngestItem[]): Promise<IngestAnswer> {
    const { log, sealingKey } = this.#settings;
    const common = { source: this.#source, at: new Date() };
    const events = items.flatMap(({ agencyRecord, involvement }) => {
      const { recordHandle: key, version, op } = agencyRecord;
      const record = toEvent({
        ...common,
        topic: 'agency-records',
        key,
        version,
        op,
        body: agencyRecord,
        sealFor: sealingKey,
      });
      if (!involvement) return [record];
      return [record, toEvent({ ...common, topic: 'involvements', key, version, op, body: involvement })];
    });
    crashPoint('connector-before-send');
    await log.append(events);
    crashPoint('connector-acknowledged');
    return { accepted: items.length, rejected: [] };
  }

  /** A broker cannot say which versions it holds: versions go by the clock of the connector then. */
  lastVersion(): Promise<string> {
    return Promise.resolve('0');
  }

  async feedStatus(status: FeedStatus): Promise<void> {
    const { log, agency, stream } = this.#settings;
    await log.append([
      toEvent({
        topic: 'feed-status',
        key: `${agency}/${stream}`,
        body: status,
        op: 'run',
        version: status.runId,
        source: this.#source,
        at: new Date(),
      }),
    ]);
  }

  close(): Promise<void> {
    return this.#settings.log.close();
  }
}
