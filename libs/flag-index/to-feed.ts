import type { Agency, Feed, Stream } from '#schemas';
import type { FeedRun } from './feed-run.ts';
import { feedStateOf } from './feed-state-of.ts';

/** How a feed runs, for those who keep it running. */
export function toFeed({ id, name }: Agency, stream: Stream, run: FeedRun | undefined, at: Date): Feed {
  const last = run?.last;
  return {
    agency: id,
    agencyName: name,
    stream: stream.name,
    state: feedStateOf(run, stream.refreshHours, at),
    refreshHours: stream.refreshHours,
    ...(last && { lastRunAt: last.finishedAt, lastRunState: last.state }),
    ...(last?.pausedBecause !== undefined && { pausedBecause: last.pausedBecause }),
    read: last?.read ?? 0,
    sent: last?.sent ?? 0,
    unchanged: last?.unchanged ?? 0,
    deadLettered: last?.deadLettered ?? 0,
    codes: last?.codes ?? {},
    ...(run?.lastGoodAt && { lagSeconds: Math.max(0, Math.round((at.getTime() - run.lastGoodAt.getTime()) / 1000)) }),
    notToBeLookedUp: run?.notToBeLookedUp ?? 0,
  };
}
