export { PostgresFeedHealthStore } from './postgres-feed-health-store.ts';
export { PostgresFlagUnitOfWork } from './postgres-flag-unit-of-work.ts';
export { PostgresLookUpUnitOfWork } from './postgres-look-up-unit-of-work.ts';
export { PostgresNoticeStore } from './postgres-notice-store.ts';
