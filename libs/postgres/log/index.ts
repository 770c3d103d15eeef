export { advance, fence } from './fence.ts';
export { lagOf } from './lag-of.ts';
export { OutboxRelay } from './outbox-relay.ts';
export { placeEvents } from './place-events.ts';
export { PostgresConsumerOffsets } from './postgres-consumer-offsets.ts';
export { type DeadLetter, PostgresDeadLetters } from './postgres-dead-letters.ts';
export { PostgresEventLog, type PostgresEventLogOptions } from './postgres-event-log.ts';
export { sweepExpired } from './sweep-expired.ts';
export { TransactionalEvents } from './transactional-events.ts';
