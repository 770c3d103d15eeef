import { HubError } from '#schemas/errors';
import type { Session } from '../database.ts';
import type { ReadFrom } from './read-events.ts';

/**
 * Whether the log still continues where the consumer stopped. One that has done nothing yet begins wherever the log begins.
 *
 * @throws HubError LOG_GAP when events after the offset are gone, or the log ends before it
 */
export async function checkContinuity(session: Session, group: string, at: ReadFrom): Promise<void> {
  if (at.next === 0n) return;
  const [row] = await session.query<{ first: string | null; next: string | null }>(
    `select (select min(log_offset) from log.placement where topic = $1 and partition = $2) as first,
            (select next_offset from log.partition where topic = $1 and partition = $2) as next`,
    [at.topic, at.partition],
  );
  const end = BigInt(row?.next ?? 0);
  const begin = row?.first == null ? end : BigInt(row.first);
  if (at.next < begin || at.next > end)
    throw new HubError('LOG_GAP', {
      group,
      topic: at.topic,
      partition: at.partition,
      stoppedAt: at.next.toString(),
      logBegins: begin.toString(),
      logEnds: end.toString(),
    });
}
