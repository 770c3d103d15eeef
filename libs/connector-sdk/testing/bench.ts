import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOnce, type RunParts, sendReport } from '../run/connector-run.ts';
import { startReceiving } from '../run/receiving-run.ts';
import type { RunReport } from '../run/run-report.ts';
import { openState } from '../state/connector-state.ts';
import { MemorySender } from './memory-sender.ts';
import type { SourceUnderTest } from './source-under-test.ts';

/** Handle key of the tests. */
export const testHandleKey = Buffer.alloc(32, 7).toString('base64url');

/** A source, a hub in memory and a state folder, with a clock that goes a second a run. */
export class Bench {
  readonly source: SourceUnderTest;
  readonly sender = new MemorySender();
  #stateFolder = mkdtempSync(join(tmpdir(), 'signpost-connector-'));
  #now: number;

  /** @param now when the first run begins */
  constructor(source: SourceUnderTest, now = '2026-11-24T12:00:00Z') {
    this.source = source;
    this.#now = Date.parse(now);
  }

  /** Runs once as a process of its own would: state from the folder, everything else new. */
  async run(): Promise<RunReport> {
    this.#now += 1000;
    const { connector } = this.source;
    const clock = (): Date => new Date(this.#now);
    const state = openState(this.#stateFolder, testHandleKey, clock());
    const parts: RunParts = {
      agency: 'test-agency',
      stream: 'person',
      handleKey: testHandleKey,
      state,
      sender: this.sender,
      clock,
    };
    try {
      if (connector.mode === 'receive') return await this.#receive(parts);
      const report = await runOnce(connector, parts);
      await sendReport(parts, report);
      return report;
    } finally {
      state.sent.close();
    }
  }

  async #receive(parts: RunParts): Promise<RunReport> {
    const { connector, sendAll } = this.source;
    if (connector.mode !== 'receive' || !sendAll) throw new Error('a receiving connector needs sendAll');
    let last: RunReport | undefined;
    const running = await startReceiving(connector, parts, { onReport: (report) => (last = report) });
    await sendAll(running.port);
    await running.close();
    if (!last) throw new Error('no report');
    return last;
  }

  /** The state is lost, as when a machine is replaced. */
  loseState(): void {
    rmSync(this.#stateFolder, { recursive: true });
    this.#stateFolder = mkdtempSync(join(tmpdir(), 'signpost-connector-'));
  }

  /** Everything that the connector keeps, as one text. */
  stateText(): string {
    return readdirSync(this.#stateFolder)
      .map((name) => readFileSync(join(this.#stateFolder, name), 'latin1'))
      .join('\n');
  }

  async stop(): Promise<void> {
    await this.source.stop();
    rmSync(this.#stateFolder, { recursive: true, force: true });
  }
}
