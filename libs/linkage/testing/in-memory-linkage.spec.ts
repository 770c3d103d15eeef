import { describeLinkageStores } from './describe-linkage-stores.ts';
import { describeSampleStores } from './describe-sample-stores.ts';
import { InMemoryLinkage } from './in-memory-linkage.ts';

for (const describeStores of [describeLinkageStores, describeSampleStores])
  describeStores('the in-memory linkage', () => {
    let minted = 0;
    const linkage = new InMemoryLinkage(() => `018f0000-0000-7000-8000-${(++minted).toString().padStart(12, '0')}`);
    return Promise.resolve({
      unitOfWork: linkage,
      at: { group: 'matcher', topic: 'agency-records', partition: 0, epoch: 1n, first: 0n, next: 1n },
      forget: () => {
        linkage.state = linkage.state.forReplay();
        return Promise.resolve();
      },
      close: () => Promise.resolve(),
    });
  });
