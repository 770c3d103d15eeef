export * from './event-log.ts';
export { type Topic, type TopicName, topics } from './topics.ts';
export { toEvent, type EventBody } from './to-event.ts';
export { bodyOf } from './body-of.ts';
export { openBody, sealBody, sealingKeyPair, type SealingKeyPair } from './sealed-body.ts';
export { mostBodyBytes, refuseTooLarge } from './refuse-too-large.ts';
export { partitionOf } from './partition-of.ts';
export { BatchGatherer, type GatheringSettings, type GroupHandler } from './batch-gatherer.ts';
export { type ChunkLimits, chunksOf } from './chunks-of.ts';
