import type { NoticeEvent } from '#schemas';
import { type EventToAppend, toEvent } from '#libs/events';
import type { Recall } from './disclosure-store.ts';

/** The events that have askers told by mail that an answer is withdrawn: references only. */
export function recallEventsOf(recalls: readonly Recall[], at: Date): EventToAppend[] {
  return recalls.map(({ noticeId, askerAgency, askerTeam, receipt }) => {
    const body: NoticeEvent = {
      ...{ noticeId, agency: askerAgency, team: askerTeam, kind: 'recall', receipt },
      at: at.toISOString(),
    };
    return toEvent({ topic: 'notices', key: askerAgency, body, op: 'recall', version: noticeId, source: '/hub', at });
  });
}
