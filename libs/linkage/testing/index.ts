export { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent } from './an-agency-record.ts';
export { describeLinkageStores, type LinkageStoresUnderTest } from './describe-linkage-stores.ts';
export { InMemoryLinkage } from './in-memory-linkage.ts';
export { InMemoryState } from './in-memory-state.ts';
export { describeSampleStores } from './describe-sample-stores.ts';
export { describeStewardStores, type StewardStoresUnderTest } from './describe-steward-stores.ts';
export { InMemoryStewards } from './in-memory-stewards.ts';
export type { RecordOfPerson, ReviewToOpen } from './steward-state.ts';
export { describeUnlinkingStores, type UnlinkingStoresUnderTest } from './describe-unlinking-stores.ts';
