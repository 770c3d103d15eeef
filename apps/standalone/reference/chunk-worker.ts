import { parentPort, workerData } from 'node:worker_threads';
import {
  chunkFiles,
  Generator,
  type GeneratorSettings,
  toWindows1252,
  type WholeRows,
} from '#libs/reference-partnership';

/** What a worker is started with. */
export interface WorkerData {
  readonly settings: GeneratorSettings;
  readonly extent: Generator['extent'];
}

/** A range of households to make. */
export interface ChunkOrder {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** The bytes that a range of households adds to each file. */
export interface MadeChunk {
  readonly number: number;
  readonly people: number;
  readonly records: number;
  readonly parts: readonly { readonly path: string; readonly rows: number; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly whole: readonly WholeRows[];
}

const encoder = new TextEncoder();

/** Makes a range of households. */
export function makeChunk(generator: Generator, { number, from, to }: ChunkOrder): MadeChunk {
  const { people, records, parts, whole } = chunkFiles(generator.settings, generator.chunk(from, to));
  return {
    number,
    people,
    records,
    whole,
    parts: parts.map(({ path, rows, text, encoding }) => ({
      path,
      rows,
      bytes: encoding === 'utf-8' ? encoder.encode(text) : toWindows1252(text),
    })),
  };
}

if (parentPort) {
  const port = parentPort;
  const { settings, extent } = workerData as WorkerData;
  const generator = new Generator(settings, extent);
  port.on('message', (order: ChunkOrder) => {
    const made = makeChunk(generator, order);
    port.postMessage(
      made,
      made.parts.map(({ bytes }) => bytes.buffer),
    );
  });
}
