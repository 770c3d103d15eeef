import { join } from 'node:path';
import { HubError } from '#schemas/errors';
import type { PullConnector } from '../connector.ts';
import { recordHandleOf } from '../record-handle.ts';
import type { Sender } from '../sender.ts';
import type { SourceItem } from '../source/source-item.ts';
import type { ConnectorState } from '../state/connector-state.ts';
import { writeDurably } from '../state/write-durably.ts';
import { Delivery } from './delivery.ts';
import { type RunFault, type RunReport, toRunFault, toRunReport } from './run-report.ts';
import { SeenKeys } from './seen-keys.ts';
import { handleOf, type RecordOrigin } from './to-outgoing.ts';
import { Versions } from './versions.ts';

/** What a run needs. */
export interface RunParts {
  readonly agency: string;
  readonly stream: string;
  /** Secret of the agency, 32 bytes in base64url. */
  readonly handleKey: string;
  readonly state: ConnectorState;
  readonly sender: Sender;
  readonly clock: () => Date;
  /** Ends a run early; what was not acked is read again by the next one. */
  readonly signal?: AbortSignal;
}

/**
 * Versions for a run that begins now. A connector that lost its state asks the hub where to go on.
 *
 * @throws HubError of the sender (retriable)
 */
export async function beginVersions({ state, sender, clock }: RunParts): Promise<Versions> {
  const isLost = state.sent.isDamaged || state.sent.size === 0;
  return new Versions(clock(), isLost ? BigInt(await sender.lastVersion()) : 0n);
}

/**
 * Keeps a report for `signpost-connector status` and tells the hub. A hub that cannot be told now is told by the next run.
 *
 * @throws HubError of the sender when it refuses the report
 */
export async function sendReport({ state, sender }: RunParts, done: RunReport): Promise<void> {
  writeDurably(join(state.folder, 'last-run.json'), JSON.stringify(done));
  try {
    await sender.feedStatus(done.status);
  } catch (error) {
    if (!(error instanceof HubError) || !error.retriable) throw error;
  }
}

/** One run of a pull connector, from the checkpoint to the end of what the source has. */
class ConnectorRun {
  readonly #parts: RunParts;
  readonly #connector: PullConnector;
  readonly #origin: RecordOrigin;
  readonly #delivery: Delivery;
  #seen = new SeenKeys();
  fault: RunFault | undefined;
  deletesPostponed = false;

  constructor(connector: PullConnector, parts: RunParts, versions: Versions) {
    const { manifest, toRecord } = connector;
    this.#parts = parts;
    this.#connector = connector;
    this.#origin = { ...parts, manifest, toRecord };
    this.#delivery = new Delivery({ ...parts, origin: this.#origin, versions });
  }

  get counts() {
    return this.#delivery.counts;
  }

  async readAll(): Promise<void> {
    const { state, clock, signal } = this.#parts;
    for await (const item of this.#connector.read(state.checkpoint.cursor, clock())) {
      if (signal?.aborted) break;
      await this.#takeItem(item);
    }
    await this.#delivery.flush();
    state.sent.flush();
  }

  async #takeItem(item: SourceItem): Promise<void> {
    switch (item.kind) {
      case 'record': {
        const handle = handleOf(this.#origin, item);
        if (handle === undefined) this.#seen.mayHide = true;
        else this.#seen.add(handle);
        await this.#delivery.take(item);
        return;
      }
      case 'change':
        await this.#delivery.take(item);
        return;
      case 'bad':
        if (item.mayHideRecord) this.#seen.mayHide = true;
        await this.#delivery.take(item);
        return;
      case 'keys':
        for (const key of item.keys) this.#seen.add(recordHandleOf(this.#parts.handleKey, { ...this.#origin, key }));
        return;
      case 'complete':
        await this.#reconcile();
        return;
      case 'mark':
        await this.#delivery.flush();
        this.#parts.state.sent.flush();
        this.#parts.state.checkpoint.save(item.cursor);
        return;
      case 'fault':
        this.fault ??= { state: 'paused', code: item.code, fields: item.fields, retriable: false };
    }
  }

  /** Tells the hub which records are gone, unless the export may hide them or too many are. */
  async #reconcile(): Promise<void> {
    const seen = this.#seen;
    this.#seen = new SeenKeys();
    const { manifest, stream } = this.#origin;
    const deletes = manifest.source.streams.find(({ name }) => name === stream)?.deletes;
    if (deletes?.strategy !== 'keyset-reconcile') return;
    await this.#delivery.flush();
    try {
      const gone = seen.gone(this.#parts.state.sent.live(), deletes.maxDeletePercent);
      this.deletesPostponed = gone.length > 0 && seen.mayHide;
      if (seen.mayHide) return;
      for (const handle of gone) await this.#delivery.takeGone(handle);
    } catch (error) {
      if (!(error instanceof HubError) || error.code !== 'DELETE_GUARD') throw error;
      this.fault ??= toRunFault(error);
    }
  }
}

/**
 * Runs a pull connector once. Whatever is wrong with the source or the hub is told in the report; nothing is thrown for it. The caller
 * passes the report on (sendReport).
 *
 * The checkpoint moves only past records that were acked or dead-lettered.
 */
export async function runOnce(connector: PullConnector, parts: RunParts): Promise<RunReport> {
  const startedAt = parts.clock();
  let run: ConnectorRun | undefined;
  let fault: RunFault | undefined;
  try {
    run = new ConnectorRun(connector, parts, await beginVersions(parts));
    await run.readAll();
  } catch (error) {
    fault = toRunFault(error);
  }
  const none = { read: 0, sent: 0, unchanged: 0, deadLettered: 0, codes: {} };
  return toRunReport(
    parts,
    { startedAt, finishedAt: parts.clock() },
    run?.counts ?? none,
    fault ?? run?.fault,
    run?.deletesPostponed,
  );
}
