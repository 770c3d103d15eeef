export { PostgresLinkageUnitOfWork } from './postgres-linkage-unit-of-work.ts';
export { PostgresPersonFinder, type PersonFinderSettings } from './postgres-person-finder.ts';
export { PostgresReviewStore } from './postgres-review-store.ts';
