import type { SchemaId } from '#schemas';

/** How one topic is keyed and what its bodies are. */
export interface Topic {
  /** What the event key is: events of one key keep their order. */
  readonly key: 'recordHandle' | 'subject' | 'personId' | 'stream' | 'agency';
  /** Fixed at creation: growth is a new topic with a drained hand-over. */
  readonly partitions: number;
  /** Schema of the body once opened. */
  readonly body: SchemaId;
  /** Whether the body is sealed from the moment it is appended. */
  readonly sealed: boolean;
  readonly retainDays: number;
}

/** Every topic of the hub; nothing else may be published. */
export const topics = {
  'agency-records': {
    key: 'recordHandle',
    partitions: 12,
    body: 'agency-record-event.v1',
    sealed: true,
    retainDays: 14,
  },
  involvements: { key: 'recordHandle', partitions: 12, body: 'involvement-event.v1', sealed: false, retainDays: 14 },
  memberships: { key: 'subject', partitions: 12, body: 'memberships-event.v1', sealed: false, retainDays: 14 },
  decisions: { key: 'personId', partitions: 1, body: 'decision-event.v1', sealed: false, retainDays: 3650 },
  'feed-status': { key: 'stream', partitions: 1, body: 'feed-status.v1', sealed: false, retainDays: 14 },
  notices: { key: 'agency', partitions: 1, body: 'notice-event.v1', sealed: false, retainDays: 14 },
} as const satisfies Record<string, Topic>;

/** Name of a topic of the catalogue. */
export type TopicName = keyof typeof topics;
