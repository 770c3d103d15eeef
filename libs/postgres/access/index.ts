export { loadPartnership } from './load-partnership.ts';
export { PostgresAccessStore } from './postgres-access-store.ts';
export { PostgresAuditLedger } from './postgres-audit-ledger.ts';
export { PostgresSessionStore } from './postgres-session-store.ts';
export { PostgresSignInStore } from './postgres-sign-in-store.ts';
