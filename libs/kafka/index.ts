export { createTopics } from './create-topics.ts';
export { KafkaEventLog, type KafkaSettings } from './kafka-event-log.ts';
