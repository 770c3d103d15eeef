import { describeUnlinkingStores } from './describe-unlinking-stores.ts';
import { InMemoryStewards } from './in-memory-stewards.ts';

describeUnlinkingStores('Memory', () => {
  const work = new InMemoryStewards();
  work.silent.add('quiet/people');
  const done = Promise.resolve();
  return Promise.resolve({
    work,
    put: (...records) => (work.put(...records), done),
    move: (...moves) => (work.moves.push(...moves), done),
    forbid(word) {
      work.forbidden.push({ ...word, id: `00000000-0000-4000-8000-00000000000${work.forbidden.length.toString()}` });
      return done;
    },
    disclose: (...lookUps) => (work.disclosures.push(...lookUps), done),
    close: () => done,
  });
});
