export { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent } from './an-agency-record.ts';
export { describeLinkageStores, type LinkageStoresUnderTest } from './describe-linkage-stores.ts';
export { InMemoryLinkage, InMemoryState } from './in-memory-linkage.ts';
