import { v7 as uuidv7 } from 'uuid';
import type { DecisionEvent } from '#schemas';
import { type EventToAppend, toEvent } from '#libs/events';

/** A pair of record handles. */
export type HandlePair = readonly [left: string, right: string];

/** One event of topic decisions for each pair that a word binds. */
export function decisionEventsOf(
  pairs: readonly HandlePair[],
  verdict: DecisionEvent['verdict'],
  at: Date,
  reviewId?: string,
): EventToAppend[] {
  return pairs.map((pair) => {
    const [leftHandle, rightHandle] = [...pair].sort() as [string, string];
    const decision: DecisionEvent = {
      decisionId: uuidv7(),
      ...(reviewId !== undefined && { reviewId }),
      verdict,
      leftHandle,
      rightHandle,
      decidedAt: at.toISOString(),
    };
    return toEvent({
      topic: 'decisions',
      key: leftHandle,
      body: decision,
      op: 'decided',
      version: decision.decisionId,
      source: '/hub',
      at,
    });
  });
}
