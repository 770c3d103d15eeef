import type { Flag } from '#schemas';
import { type AskerContext, decide, type Decision, type PurposeAndBasis, type Viewer } from '#libs/access';
import { visibleInvolvement } from './visible-involvement.ts';

/** A flag that is not disposed of, and what the policy says of showing it. */
export interface JudgedFlag {
  readonly flag: Flag;
  readonly involvement: Flag['involvement'];
  readonly decision: Decision;
}

/** Asks decide() for each flag that is still visible to anyone on the day. */
export function judgeFlags(
  flags: readonly Flag[],
  viewer: Viewer,
  context: AskerContext & PurposeAndBasis,
  at: Date,
): readonly JudgedFlag[] {
  return flags.flatMap((flag) => {
    const involvement = visibleInvolvement(flag, at);
    if (!involvement) return [];
    const leadAccepted = flag.lead !== undefined && flag.lead.until >= at.toISOString().slice(0, 10);
    const { owner, category, tier, legal } = flag;
    const { agreement, purposes, powers } = legal;
    const facts = { owner, category, tier, involvement, agreement, purposes, powers, leadAccepted };
    return { flag, involvement, decision: decide(viewer, 'see-flag', facts, context) };
  });
}
