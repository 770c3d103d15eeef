export {
  Database,
  type DatabaseRole,
  type DatabaseSettings,
  isTransient,
  type Session,
  withoutParameters,
} from './database.ts';
export {
  advance,
  boundsOf,
  type DeadLetter,
  type DeadLetterChoice,
  type DeadLetterCount,
  fence,
  lagOf,
  oldestWaiting,
  OutboxRelay,
  PostgresConsumerOffsets,
  PostgresDeadLetters,
  PostgresEventLog,
  type PostgresEventLogOptions,
  placeEvents,
  replayDeadLetters,
  sweepExpired,
  TransactionalEvents,
} from './log/index.ts';
export {
  type PersonFinderSettings,
  PostgresLastVersions,
  PostgresModelProposals,
  PostgresLinkageUnitOfWork,
  PostgresPersonFinder,
  PostgresStewardUnitOfWork,
  PostgresThresholdStore,
} from './linkage/index.ts';
export {
  loadPartnership,
  PostgresAccessStore,
  PostgresAuditLedger,
  PostgresSessionStore,
  PostgresSignInStore,
} from './access/index.ts';
export {
  PostgresFeedHealthStore,
  PostgresFlagUnitOfWork,
  PostgresLookUpUnitOfWork,
  PostgresNoticeStore,
} from './flag-index/index.ts';
export { PostgresIndicatorStore } from './indicators/index.ts';
