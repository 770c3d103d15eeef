import { describeLinkageStores, describeSampleStores } from '#libs/linkage/testing';
import { PostgresConsumerOffsets, PostgresLinkageUnitOfWork, TransactionalEvents } from '#libs/postgres';
import { identityKeys, LinkageUnderTest } from './linkage-under-test.ts';

for (const describeStores of [describeLinkageStores, describeSampleStores])
  describeStores('PostgreSQL', async () => {
    const linkage = await LinkageUnderTest.start('postgres');
    const { epoch } = await new PostgresConsumerOffsets(linkage.owner).claim('matcher', 'agency-records', 0);
    return {
      unitOfWork: new PostgresLinkageUnitOfWork(linkage.owner, identityKeys, new TransactionalEvents('log')),
      at: { group: 'matcher', topic: 'agency-records', partition: 0, epoch, first: 0n, next: 1n },
      forget: () => linkage.forget(),
      close: () => linkage.stop(),
    };
  });
