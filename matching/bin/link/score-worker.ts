import { type MessagePort, workerData } from 'node:worker_threads';
import type { BlockedRules } from '../../block/blocked-rules.ts';
import { TableComparer } from '../../compare/table-comparer.ts';
import { scorePairs } from '../../link/score-pairs.ts';
import type { BatchModel } from '../../score/batch-model.ts';
import { TableScorer } from '../../score/table-scorer.ts';
import type { RecordTable } from '../../table/record-table.ts';
import { SharedDeal } from './shared-deal.ts';

/** What a worker is started with. */
export interface ScoreWorkerData {
  /** Without record ids: scoring knows places alone. */
  readonly table: RecordTable;
  readonly blocked: BlockedRules;
  readonly model: BatchModel;
  readonly floor: number;
  /** Who takes which chunk. */
  readonly owners: Int32Array;
  /** Number of this worker, from 1. */
  readonly worker: number;
  /** Two numbers: 1 when the answer is on the port; a count that goes up while the worker is at work. */
  readonly isDone: Int32Array;
  readonly port: MessagePort;
}

const { table, blocked, model, floor, owners, worker, isDone, port } = workerData as ScoreWorkerData;
const isAlive = (): void => void Atomics.add(isDone, 1, 1);
const scorer = new TableScorer(table, new TableComparer(table), model);
isAlive();
port.postMessage(scorePairs({ table, blocked, scorer, floor }, isAlive, new SharedDeal(owners).dealTo(worker)));
Atomics.store(isDone, 0, 1);
Atomics.notify(isDone, 0);
