/** A part of the work on a batch: opening events, storing records with their keys, reading candidates and persons, weighing, writing what changed. */
export type LinkageStage = 'decode' | 'index' | 'fetch' | 'score' | 'write';

/** Told how long each stage of a batch took; a stage may come several times. */
export type StageMeter = (stage: LinkageStage, seconds: number) => void;

/** Runs a stage and tells how long it took. The domain has no clock of its own: whoever measures brings one. */
export class StageClock {
  constructor(
    private readonly meter: StageMeter = () => undefined,
    /** Milliseconds since some moment. */
    private readonly now: () => number = () => 0,
  ) {}

  /** Times a stage that waits for others. */
  async time<T>(stage: LinkageStage, work: () => Promise<T>): Promise<T> {
    const began = this.now();
    try {
      return await work();
    } finally {
      this.meter(stage, (this.now() - began) / 1000);
    }
  }

  /** Times a stage that does not wait. */
  timeNow<T>(stage: LinkageStage, work: () => T): T {
    const began = this.now();
    try {
      return work();
    } finally {
      this.meter(stage, (this.now() - began) / 1000);
    }
  }
}
