import { PerformanceObserver } from 'node:perf_hooks';

const rounds = 4;

/**
 * How often memory is collected while some work is done: the fewest of some rounds, for what else runs, such as the compiler, only adds. The first round, which is not
 * counted, fills what the work keeps.
 */
export async function fewestCollections(work: () => unknown): Promise<number> {
  work();
  let fewest = Infinity;
  for (let round = 0; round < rounds; round++) {
    let collections = 0;
    const observer = new PerformanceObserver((list) => (collections += list.getEntries().length));
    observer.observe({ entryTypes: ['gc'] });
    work();
    await new Promise((done) => setTimeout(done, 50));
    observer.disconnect();
    fewest = Math.min(fewest, collections);
  }
  return fewest;
}
