/** A session ends after this silence. */
export const idleMs = 15 * 60_000;

/** A session ends after this time in any case. */
export const absoluteMs = 8 * 3_600_000;

/** When a session ends unless it is used again. */
export function sessionEnd(openedAt: Date, lastUsedAt: Date): Date {
  return new Date(Math.min(openedAt.getTime() + absoluteMs, lastUsedAt.getTime() + idleMs));
}
