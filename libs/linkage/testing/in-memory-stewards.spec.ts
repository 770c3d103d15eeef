import { describeStewardStores } from './describe-steward-stores.ts';
import { InMemoryStewards } from './in-memory-stewards.ts';

describeStewardStores('Memory', () => {
  const work = new InMemoryStewards();
  work.silent.add('quiet/people');
  let opened = 0;
  return Promise.resolve({
    work,
    put: (...records) => {
      work.put(...records);
      return Promise.resolve();
    },
    open: (review) => Promise.resolve(work.open(`00000000-0000-4000-9000-00000000000${(++opened).toString()}`, review)),
    sample: (pair) => {
      work.sampled.push(pair);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  });
});
