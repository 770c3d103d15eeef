import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Generator, type GeneratorSettings } from '#libs/reference-partnership';
import { type ChunkOrder, makeChunk, type MadeChunk, type WorkerData } from './chunk-worker.ts';

/** Households of one chunk: a few megabytes. Part of what the bytes hang on, as rows are sorted within a chunk. */
const householdsPerChunk = 400;

/** Chunks that may wait for an earlier one, and so the memory they take. */
const waitingAtMost = 8;

/** Up to so many households one thread is quicker than starting others. */
const singleThreadHouseholds = 2000;

/** The ranges of households of a partnership. */
export function chunkOrders(households: number): readonly ChunkOrder[] {
  return Array.from({ length: Math.ceil(households / householdsPerChunk) }, (_, number) => ({
    number,
    from: number * householdsPerChunk + 1,
    to: Math.min(households, (number + 1) * householdsPerChunk),
  }));
}

function startWorker(data: WorkerData): Worker {
  const own = fileURLToPath(import.meta.url);
  const execArgv = own.endsWith('.ts') ? ['--conditions=source', '--no-warnings'] : [];
  return new Worker(new URL(`./chunk-worker${extname(own)}`, import.meta.url), { workerData: data, execArgv });
}

/**
 * Makes all chunks of a partnership on all cores and hands them on in order, a few at a time in memory.
 *
 * @param take gets each chunk, in order
 * @param signal ends the work
 */
export async function makeChunks(
  settings: GeneratorSettings,
  take: (made: MadeChunk, of: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const generator = new Generator(settings);
  const orders = chunkOrders(generator.extent.households);
  if (generator.extent.households <= singleThreadHouseholds) {
    for (const order of orders) {
      signal.throwIfAborted();
      take(makeChunk(generator, order), orders.length);
      // A signal is heard between two chunks.
      await new Promise(setImmediate);
    }
    return;
  }
  const workers = Array.from({ length: Math.min(availableParallelism(), orders.length) }, () =>
    startWorker({ settings, extent: generator.extent }),
  );
  try {
    await inOrder(workers, orders, take, signal);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function inOrder(
  workers: readonly Worker[],
  orders: readonly ChunkOrder[],
  take: (made: MadeChunk, of: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = new Map<number, MadeChunk>();
    const idle: Worker[] = [];
    let [asked, taken] = [0, 0];
    const ask = (worker: Worker): void => {
      const order = orders[asked];
      if (!order || asked - taken >= waitingAtMost) idle.push(worker);
      else {
        asked++;
        worker.postMessage(order);
      }
    };
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    for (const worker of workers) {
      worker.on('error', reject);
      worker.on('message', (made: MadeChunk) => {
        try {
          waiting.set(made.number, made);
          for (let next = waiting.get(taken); next; next = waiting.get(taken)) {
            waiting.delete(taken++);
            take(next, orders.length);
          }
        } catch (error) {
          reject(error instanceof Error ? error : new Error('chunk not taken', { cause: error }));
          return;
        }
        if (taken === orders.length) resolve();
        for (const free of [worker, ...idle.splice(0)]) ask(free);
      });
      ask(worker);
    }
  });
}
