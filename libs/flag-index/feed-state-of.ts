import type { Feed } from '#schemas';
import type { FeedRun } from './feed-run.ts';

/**
 * State of a feed: not connected before its first run, down when the last run failed or paused, stale when the last good one is older than
 * the partnership expects.
 *
 * @param refreshHours of the stream
 */
export function feedStateOf(run: FeedRun | undefined, refreshHours: number, at: Date): Feed['state'] {
  if (!run?.last) return 'not-connected';
  if (run.last.state !== 'ok' || !run.lastGoodAt) return 'down';
  return at.getTime() - run.lastGoodAt.getTime() > refreshHours * 3_600_000 ? 'stale' : 'fresh';
}
