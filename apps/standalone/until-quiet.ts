import { setTimeout as sleep } from 'node:timers/promises';
import type { TopicName } from '#libs/events';
import { type Database, lagOf } from '#libs/postgres';

/** Consumer groups in the order in which work flows through them. */
const groups: readonly { readonly group: string; readonly topics: readonly TopicName[] }[] = [
  { group: 'matcher', topics: ['agency-records', 'decisions'] },
  { group: 'indexer', topics: ['involvements', 'memberships', 'feed-status'] },
  { group: 'mailer', topics: ['notices'] },
];

/** Events in the Postgres log that some group has still to do. */
export async function eventsToDo(database: Database): Promise<number> {
  let events = 0;
  // In order: what the matcher has just finished stands in the indexer's topics when they are looked at.
  for (const { group, topics } of groups) events += await lagOf(database, group, topics);
  return events;
}

/** Waits until every group has done every event. @param onProgress told how many are left */
export async function untilQuiet(database: Database, onProgress: (left: number) => void): Promise<void> {
  for (let left = await eventsToDo(database); left > 0; left = await eventsToDo(database)) {
    onProgress(left);
    await sleep(100);
  }
}
