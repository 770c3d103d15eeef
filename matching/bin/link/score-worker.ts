import { type MessagePort, workerData } from 'node:worker_threads';
import type { BlockedRules, BlockShare } from '../../block/pair-source.ts';
import { TableComparer } from '../../compare/table-comparer.ts';
import { scorePairs } from '../../link/score-pairs.ts';
import type { BatchModel } from '../../score/batch-model.ts';
import { TableScorer } from '../../score/table-scorer.ts';
import type { RecordTable } from '../../table/record-table.ts';

/** What a worker is started with. */
export interface ScoreWorkerData {
  /** Without record ids: scoring knows places alone. */
  readonly table: RecordTable;
  readonly blocked: BlockedRules;
  readonly model: BatchModel;
  readonly floor: number;
  readonly share: BlockShare;
  /** Two numbers: 1 when the answer is on the port; a count that goes up while the worker is at work. */
  readonly isDone: Int32Array;
  readonly port: MessagePort;
}

const { table, blocked, model, floor, share, isDone, port } = workerData as ScoreWorkerData;
const isAlive = (): void => void Atomics.add(isDone, 1, 1);
const scorer = new TableScorer(table, new TableComparer(table), model);
port.postMessage(scorePairs({ table, blocked, scorer, floor }, isAlive, share));
Atomics.store(isDone, 0, 1);
Atomics.notify(isDone, 0);
