import type { Receipt, Receive, ReceiveConnector } from '../connector.ts';
import type { BadRead, ChangeRead, RecordRead } from '../source/source-item.ts';
import { beginVersions, type RunParts, sendReport } from './connector-run.ts';
import { Delivery, type Taken } from './delivery.ts';
import { noCounts, type RunCounts } from './run-counts.ts';
import { type RunFault, type RunReport, toRunFault, toRunReport } from './run-report.ts';

interface Waiting {
  readonly item: RecordRead | ChangeRead | BadRead;
  readonly resolve: (receipt: Receipt) => void;
  readonly reject: (error: unknown) => void;
}

/** A connector that waits for its source to send. */
export interface RunningReceiver {
  /** Port that it listens at. */
  readonly port: number;
  close(): Promise<void>;
}

/** Settings of a receiving run. */
export interface ReceivingOptions {
  /** Milliseconds between reports to the hub while records come in; default 5000. */
  readonly reportMs?: number;
  /** Told of each report. */
  readonly onReport?: (report: RunReport) => void;
  /** Told when the hub refused a report. */
  readonly onFailure?: (error: unknown) => void;
}

/** Nothing came in: the hub hears all the same that the connector listens. */
const quietReportMs = 900_000;

/** Takes what a source sends: what came in while a batch was on its way goes with the next one. */
class Receiving {
  readonly #open: () => Promise<Delivery>;
  #delivery: Delivery | undefined;
  #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;
  fault: RunFault | undefined;

  /** @param open begins the delivery; it may have to ask the hub, and is tried again with the next record when that fails */
  constructor(open: () => Promise<Delivery>) {
    this.#open = open;
  }

  get counts(): RunCounts {
    return this.#delivery?.counts ?? noCounts;
  }

  /** Counts from zero again. @returns what was counted */
  takeCounts(): RunCounts {
    return this.#delivery?.takeCounts() ?? noCounts;
  }

  readonly receive: Receive = (item) =>
    new Promise<Receipt>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#working ??= this.#work();
    });

  async idle(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, 100);
      try {
        const delivery = (this.#delivery ??= await this.#open());
        const taken: Taken[] = [];
        for (const { item } of batch) taken.push(await delivery.take(item));
        const rejected = await delivery.flush();
        for (const [at, one] of taken.entries()) batch[at]?.resolve(receiptOf(one, rejected));
        this.fault = undefined;
      } catch (error) {
        this.fault = toRunFault(error);
        for (const { reject } of batch) reject(error);
      }
    }
    this.#working = undefined;
  }
}

function receiptOf(taken: Taken, rejected: ReadonlyMap<string, string>): Receipt {
  if (taken.kind === 'dead-lettered') return { kind: 'dead-lettered', code: taken.code };
  const code = rejected.get(taken.recordHandle);
  return code === undefined ? { kind: 'done' } : { kind: 'dead-lettered', code };
}

/**
 * Lets a receiving connector listen until it is closed. Each record is answered only when it is durable or dead-lettered; while the
 * hub is down it is refused, and the source keeps it.
 *
 * @throws HubError CONFIG_INVALID when it cannot listen
 */
export async function startReceiving(
  connector: ReceiveConnector,
  parts: RunParts,
  { reportMs = 5000, onReport, onFailure }: ReceivingOptions = {},
): Promise<RunningReceiver> {
  const { manifest, toRecord } = connector;
  const origin = { ...parts, manifest, toRecord };
  const receiving = new Receiving(async () => new Delivery({ ...parts, origin, versions: await beginVersions(parts) }));
  const listening = await connector.listen(receiving.receive);
  let startedAt = parts.clock();
  const tell = async (): Promise<void> => {
    const finishedAt = parts.clock();
    const done = toRunReport(parts, { startedAt, finishedAt }, receiving.takeCounts(), receiving.fault);
    startedAt = finishedAt;
    parts.state.sent.flush();
    onReport?.(done);
    await sendReport(parts, done);
  };
  await tell();
  const timer = setInterval(() => {
    const isQuiet = receiving.counts.read === 0 && parts.clock().getTime() - startedAt.getTime() < quietReportMs;
    if (!isQuiet) tell().catch((error: unknown) => onFailure?.(error));
  }, reportMs);
  return {
    port: listening.port,
    async close() {
      clearInterval(timer);
      await listening.close();
      await receiving.idle();
      await tell();
    },
  };
}
