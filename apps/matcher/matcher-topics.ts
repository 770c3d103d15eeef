import type { TopicName } from '#libs/events';

/** What the matcher consumes. */
export const matcherTopics: readonly TopicName[] = ['agency-records', 'decisions'];
