export { boundsOf } from './bounds-of.ts';
export { advance, fence } from './fence.ts';
export { lagOf } from './lag-of.ts';
export { oldestWaiting } from './oldest-waiting.ts';
export { OutboxRelay } from './outbox-relay.ts';
export { placeEvents } from './place-events.ts';
export { PostgresConsumerOffsets } from './postgres-consumer-offsets.ts';
export {
  type DeadLetter,
  type DeadLetterChoice,
  type DeadLetterCount,
  PostgresDeadLetters,
} from './postgres-dead-letters.ts';
export { PostgresEventLog, type PostgresEventLogOptions } from './postgres-event-log.ts';
export { replayDeadLetters } from './replay-dead-letters.ts';
export { sweepExpired } from './sweep-expired.ts';
export { TransactionalEvents } from './transactional-events.ts';
