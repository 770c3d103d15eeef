export { PostgresIndicatorStore } from './postgres-indicator-store.ts';
