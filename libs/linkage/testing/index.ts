export { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent } from './an-agency-record.ts';
export { InMemoryLinkage, InMemoryState } from './in-memory-linkage.ts';
