import { setTimeout as sleep } from 'node:timers/promises';
import type { LinkageService } from '#libs/linkage';

/** A transaction that made a record a tombstone may be committed so much later than its time says. */
const latenessMs = 300_000;

/**
 * Has a matcher forget, again and again, the bodies of records that others of its kind took as deleted or erased: each process holds what it has met. What cannot be asked
 * now is asked at the next turn.
 *
 * @param onFailure told of each turn that failed
 * @param everyMs pause between two turns: a body outlives its record here by no more, while the database can be reached
 */
export async function forgetGone(
  linkage: Pick<LinkageService, 'forgetGone'>,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
  everyMs = 60_000,
): Promise<void> {
  let since = performance.now();
  for (;;) {
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const began = performance.now();
    try {
      await linkage.forgetGone(began - since + latenessMs);
      since = began;
    } catch (error) {
      onFailure(error);
    }
  }
}
