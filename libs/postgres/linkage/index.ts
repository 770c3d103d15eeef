export { PostgresModelProposals } from './postgres-model-proposals.ts';
export { PostgresLastVersions } from './postgres-last-versions.ts';
export { PostgresLinkageUnitOfWork } from './postgres-linkage-unit-of-work.ts';
export { PostgresPersonFinder, type PersonFinderSettings } from './postgres-person-finder.ts';
export { PostgresStewardUnitOfWork } from './postgres-steward-unit-of-work.ts';
export { PostgresThresholdStore } from './postgres-threshold-store.ts';
