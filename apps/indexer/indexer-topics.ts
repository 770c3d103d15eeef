import type { TopicName } from '#libs/events';

/** What the indexer makes flags and coverage from. */
export const indexerTopics: readonly TopicName[] = ['involvements', 'memberships', 'feed-status'];
