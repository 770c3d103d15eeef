import { type EventToAppend, toEvent } from '#libs/events';
import type { NoticeToOwner } from './look-up-unit-of-work.ts';

/** The event that has an owner told by mail: references only. */
export function noticeEventOf(
  { noticeId, agency, team, kind }: NoticeToOwner,
  receipt: string,
  at: Date,
): EventToAppend {
  return toEvent({
    topic: 'notices',
    key: agency,
    body: { noticeId, agency, team, kind, receipt, at: at.toISOString() },
    op: kind,
    version: noticeId,
    source: '/hub',
    at,
  });
}
