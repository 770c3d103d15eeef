import type { StageTiming } from './link-result.ts';

/** Takes the time of stages, one after the other. */
export class Stopwatch {
  readonly timings: StageTiming[] = [];
  readonly #clock: () => number;
  #since: number;

  /** @param clock milliseconds since some moment */
  constructor(clock: () => number) {
    this.#clock = clock;
    this.#since = clock();
  }

  /** Ends a stage: what passed since the one before belongs to it. */
  lap(stage: string): void {
    const now = this.#clock();
    this.timings.push({ stage, seconds: (now - this.#since) / 1000 });
    this.#since = now;
  }
}
