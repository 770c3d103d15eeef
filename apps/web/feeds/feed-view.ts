import type { Feed } from '#schemas';
import { type ErrorCode, errorCodes } from '#schemas/errors';

/** A code of a feed in words. */
export interface CodeInWords {
  readonly code: string;
  readonly title: string;
  readonly cure: string;
  /** Records kept back under this code in the last run. */
  readonly count: number;
}

/** A feed as its page shows it. */
export interface FeedView extends Feed {
  /** Dead letters of the last run, the most frequent code first. */
  readonly deadLetters: readonly CodeInWords[];
  readonly pause?: CodeInWords;
}

function inWords(code: string, count: number): CodeInWords {
  const known = Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode] : undefined;
  return { code, count, title: known?.title ?? 'A code of the connector', cure: known?.cure ?? 'See its manual.' };
}

/** Adds what each code of a feed means and what to do about it. */
export function feedViewOf(feed: Feed): FeedView {
  const deadLetters = Object.entries(feed.codes)
    .map(([code, count]) => inWords(code, count))
    .sort((left, right) => right.count - left.count || left.code.localeCompare(right.code));
  return {
    ...feed,
    deadLetters,
    ...(feed.pausedBecause !== undefined && { pause: inWords(feed.pausedBecause, 0) }),
  };
}
