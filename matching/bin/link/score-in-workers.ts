import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { PairList } from '../../link/link-result.ts';
import { type ScoredPairs, type ScorePairs, scorePairs } from '../../link/score-pairs.ts';
import type { ScoreWorkerData } from './score-worker.ts';
import { SharedDeal } from './shared-deal.ts';

/** What a thread costs to start, in candidate pairs: so many, and so many for each record whose values it is handed. */
const [pairsOfStart, pairsOfRecord] = [1_500_000, 15];

/** A chunk of pairs, after each of which a worker says that it lives, takes seconds at most. */
const usualPatience = 60_000;

/**
 * Scores candidate pairs on several threads, which take chunks of the pairs in turn, and comes to what one thread comes to.
 *
 * @param threads this one included
 * @param pairsWorthAThread fewer pairs for each thread are not dealt out; absent: fewer than in the time of which a thread starts
 * @param patience milliseconds without a sign of life after which a thread is given up
 */
export const scoreInWorkers =
  (threads: number, pairsWorthAThread?: number, patience = usualPatience): ScorePairs =>
  (job, onProgress) => {
    const { table, blocked, model, floor } = job;
    const worth = pairsWorthAThread ?? pairsOfStart + pairsOfRecord * table.sources.length;
    const of = Math.max(1, Math.min(threads, Math.floor(blocked.pairs / worth)));
    const owners = SharedDeal.ownersOf(blocked.chunks.length - 1);
    const deal = new SharedDeal(owners);
    const others = Array.from({ length: of - 1 }, (_, at) => {
      const { port1: port, port2 } = new MessageChannel();
      const isDone = new Int32Array(new SharedArrayBuffer(8));
      const worker = at + 1;
      start({ table: { ...table, ids: [] }, blocked, model, floor, owners, worker, isDone, port: port2 });
      return { port, isDone, worker };
    });
    const own = scorePairs(job, onProgress, deal.dealTo(0));
    const parts = others.map(({ port, isDone, worker }): ScoredPairs => {
      waitFor(isDone, patience);
      const answer = receiveMessageOnPort(port)?.message as ScoredPairs | undefined;
      port.close();
      // A thread that died, or was never born: its share is done here, and fails here with a reason if it must.
      return answer ?? scorePairs(job, onProgress, deal.dealAgain(worker));
    });
    return together([own, ...parts]);
  };

/** Waits until the worker is done, or gives no sign of life for as long as the patience lasts. */
function waitFor(isDone: Int32Array, patience: number): void {
  let alive = -1;
  while (Atomics.load(isDone, 0) === 0 && Atomics.load(isDone, 1) !== alive) {
    alive = Atomics.load(isDone, 1);
    Atomics.wait(isDone, 0, 0, patience);
  }
}

function start(data: ScoreWorkerData): void {
  const file = fileURLToPath(import.meta.url);
  const execArgv = file.endsWith('.ts') ? ['--conditions=source', '--no-warnings'] : [];
  const worker = new Worker(new URL(`./score-worker${extname(file)}`, import.meta.url), {
    workerData: data,
    transferList: [data.port],
    execArgv,
  });
  // What it dies of is found out by its silence.
  worker.on('error', () => undefined);
  worker.unref();
}

function together(parts: readonly ScoredPairs[]): ScoredPairs {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const length = parts.reduce((sum, { pairs }) => sum + pairs.left.length, 0);
  const all: PairList = {
    left: new Int32Array(length),
    right: new Int32Array(length),
    matchWeight: new Float32Array(length),
  };
  let at = 0;
  for (const { pairs } of parts) {
    all.left.set(pairs.left, at);
    all.right.set(pairs.right, at);
    all.matchWeight.set(pairs.matchWeight, at);
    at += pairs.left.length;
  }
  return { pairs: all, pairsCompared: parts.reduce((sum, part) => sum + part.pairsCompared, 0) };
}
