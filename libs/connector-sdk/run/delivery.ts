import type { IngestItem } from '#schemas';
import { dayOf } from '#schemas/dates';
import { HubError } from '#schemas/errors';
import type { Sender } from '../sender.ts';
import type { BadRead, ChangeRead, RecordRead } from '../source/source-item.ts';
import type { ConnectorState } from '../state/connector-state.ts';
import type { DeadLetterContent, Stage } from '../state/dead-letter.ts';
import { isEnded, type SentEntry } from '../state/sent-entry.ts';
import { countDeadLetter, countOne, noCounts, type RunCounts } from './run-counts.ts';
import { handleOf, type Outgoing, type RecordOrigin, toGone, toOutgoing, toOutgoingChange } from './to-outgoing.ts';
import type { Versions } from './versions.ts';

/** What a delivery needs. */
export interface DeliveryParts {
  readonly origin: RecordOrigin;
  readonly state: ConnectorState;
  readonly sender: Sender;
  readonly versions: Versions;
  readonly clock: () => Date;
}

/** What became of a record when it was taken; a queued one is settled by the next flush. */
export type Taken =
  | { readonly kind: 'unchanged'; readonly recordHandle: string }
  | { readonly kind: 'queued'; readonly recordHandle: string }
  | { readonly kind: 'dead-lettered'; readonly code: string; readonly recordHandle?: string };

interface Queued {
  readonly recordHandle: string;
  readonly rememberedAs: string;
  readonly entry: SentEntry;
  readonly item: IngestItem;
  readonly content: DeadLetterContent;
}

const batchItems = 200;
const batchBytes = 512 * 1024;

/** Takes records on their way from a source to the hub: maps, validates, drops the unchanged, gives versions, sends in batches. */
export class Delivery {
  readonly #parts: DeliveryParts;
  #queue: Queued[] = [];
  #queuedBytes = 0;
  #counts: RunCounts = noCounts;

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  get counts(): RunCounts {
    return this.#counts;
  }

  /** Counts from zero again. @returns what was counted */
  takeCounts(): RunCounts {
    const counts = this.#counts;
    this.#counts = noCounts;
    return counts;
  }

  /** @throws HubError of a send (retriable) or DEAD_LETTER_STORE_FULL: the source must tell it again */
  async take(item: RecordRead | ChangeRead | BadRead): Promise<Taken> {
    this.#counts = countOne(this.#counts, 'read');
    if (item.kind === 'bad') {
      this.#bury({ stage: 'read', code: item.code, fields: item.fields }, { place: item.place, raw: item.raw });
      return { kind: 'dead-lettered', code: item.code };
    }
    const content = contentOf(item);
    const { origin, clock } = this.#parts;
    let outgoing: Outgoing;
    try {
      outgoing = item.kind === 'change' ? toOutgoingChange(origin, item) : toOutgoing(origin, item, dayOf(clock()));
    } catch (error) {
      return this.#bury({ stage: 'map', ...faultOf(error), recordHandle: handleOf(origin, item) }, content);
    }
    return this.#enqueue(outgoing, content);
  }

  /** Tells the hub that a record is gone; of one that it does not hold nothing is told. */
  async takeGone(recordHandle: string): Promise<void> {
    const known = this.#queued(recordHandle) ?? this.#parts.state.sent.entryOf(recordHandle);
    if (!known || isEnded(known)) return;
    await this.#enqueue(toGone(this.#parts.origin, recordHandle, 'delete'), { place: 'gone', raw: Buffer.alloc(0) });
  }

  /**
   * Sends what is queued. After it everything taken is acked or dead-lettered.
   *
   * @returns code by handle of what the hub rejected
   * @throws HubError of the send: what was queued is forgotten here, the source tells it again, under the same versions
   */
  async flush(): Promise<ReadonlyMap<string, string>> {
    const batch = this.#queue;
    this.#queue = [];
    this.#queuedBytes = 0;
    if (batch.length === 0) return new Map();
    const { sender, state } = this.#parts;
    state.sent.put(batch.map(({ rememberedAs, entry }) => [rememberedAs, entry]));
    const answer = await sender.send(batch.map(({ item }) => item));
    const rejected = new Map(answer.rejected.map((one) => [one.index, one]));
    for (const [index, { rememberedAs, content }] of batch.entries()) {
      const fault = rejected.get(index);
      if (fault)
        this.#bury({ stage: 'send', code: fault.code, fields: fault.fields, recordHandle: rememberedAs }, content);
      else state.deadLetters.resolve(rememberedAs);
    }
    const accepted = batch.filter((_, index) => !rejected.has(index));
    state.sent.put(accepted.map(({ rememberedAs, entry }) => [rememberedAs, { ...entry, acked: true }]));
    this.#counts = countOne(this.#counts, 'sent', accepted.length);
    return new Map([...rejected].map(([index, { code }]) => [batch[index]?.recordHandle ?? '', code]));
  }

  async #enqueue(outgoing: Outgoing, content: DeadLetterContent): Promise<Taken> {
    const { recordHandle, rememberedAs, hash, ends } = outgoing;
    const queued = this.#queued(rememberedAs);
    const known = queued ?? this.#parts.state.sent.entryOf(rememberedAs);
    if (known?.hash === hash && (known.acked || queued)) {
      this.#counts = countOne(this.#counts, 'unchanged');
      // A letter of an earlier state of the record is done with: the record is again as it was sent.
      this.#parts.state.deadLetters.resolve(rememberedAs);
      return { kind: 'unchanged', recordHandle };
    }
    // What was meant to be sent before a crash and is the same goes under the same version: the hub sees one event.
    const version = known?.hash === hash ? known.version : this.#parts.versions.after(known?.version);
    const item = outgoing.withVersion(version);
    const isPair = rememberedAs !== recordHandle;
    const entry: SentEntry = { hash, version, acked: false, ...(isPair && { isPair }) };
    this.#queue.push({ recordHandle, rememberedAs, entry, item, content });
    this.#queuedBytes += content.raw.length;
    if (ends !== undefined) await this.takeGone(ends);
    if (this.#queue.length >= batchItems || this.#queuedBytes >= batchBytes) await this.flush();
    return { kind: 'queued', recordHandle };
  }

  #queued(rememberedAs: string): SentEntry | undefined {
    return this.#queue.findLast((one) => one.rememberedAs === rememberedAs)?.entry;
  }

  #bury(
    fault: {
      readonly stage: Stage;
      readonly code: string;
      readonly fields: readonly string[];
      readonly recordHandle?: string | undefined;
    },
    content: DeadLetterContent,
  ): Taken {
    const { recordHandle, ...rest } = fault;
    const named = recordHandle === undefined ? {} : { recordHandle };
    this.#parts.state.deadLetters.put({ ...rest, ...named, at: this.#parts.clock().toISOString() }, content);
    this.#counts = countDeadLetter(this.#counts, fault.code);
    return { kind: 'dead-lettered', code: fault.code, ...named };
  }
}

/** What a dead letter keeps of a record: its fields as read, or what was said of it. */
function contentOf(item: RecordRead | ChangeRead): DeadLetterContent {
  const said = item.kind === 'change' ? { op: item.op, key: item.key, otherKey: item.otherKey } : item.source;
  return { place: item.place, raw: Buffer.from(JSON.stringify(said)) };
}

/** Code and fields of what is wrong with one record. What is not the record's fault is thrown on. */
function faultOf(error: unknown): { readonly code: string; readonly fields: readonly string[] } {
  if (!(error instanceof HubError) || error.retriable || error.code === 'CONFIG_INVALID') throw error;
  const fields = error.details['fields'];
  return { code: error.code, fields: Array.isArray(fields) ? (fields as readonly string[]) : [] };
}
