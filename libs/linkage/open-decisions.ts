import { bodyOf, type EventBatch } from '#libs/events';
import type { RefusedEvent } from './linkage-unit-of-work.ts';
import type { Constraint } from './neighbourhood.ts';
import { refusalOf } from './open-records.ts';

/** Words of stewards that can be taken, and events that cannot. */
export interface OpenedDecisions {
  readonly constraints: readonly Constraint[];
  readonly refused: readonly RefusedEvent[];
}

/** Opens batches of topic decisions; a bad event is refused and the others go on. */
export function openDecisions(batches: readonly EventBatch[]): OpenedDecisions {
  const constraints: Constraint[] = [];
  const refused: RefusedEvent[] = [];
  for (const event of batches.flatMap((batch) => batch.events)) {
    try {
      const { leftHandle, rightHandle, verdict, decidedAt } = bodyOf('decisions', event);
      const [left, right] = [leftHandle, rightHandle].sort() as [string, string];
      constraints.push({ left, right, origin: 'steward', verdict, order: BigInt(Date.parse(decidedAt)) });
    } catch (error) {
      refused.push(refusalOf(event, error));
    }
  }
  return { constraints, refused };
}
