/** The pause of a loop that has nothing to do, which news cuts short. */
export class IdlePause {
  private hasNews = false;
  private end: (() => void) | undefined;

  /** Waits, at most so long; not at all where there has been news since the last pause. */
  async take(ms: number): Promise<void> {
    if (!this.hasNews) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const timer = setTimeout(resolve, ms, undefined);
      this.end = () => resolve(undefined);
      await promise;
      clearTimeout(timer);
      this.end = undefined;
    }
    this.hasNews = false;
  }

  /** There is something to do. */
  cut(): void {
    this.hasNews = true;
    this.end?.();
  }
}
