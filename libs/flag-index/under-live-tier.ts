import type { Flag } from '#schemas';
import { type PartnershipDirectory, streamOf } from '#libs/access';

const strictness: readonly Flag['tier'][] = ['standard', 'brokered', 'silent'];

/** A flag under the stricter of its own tier and the one that its stream has now: a tier that is raised holds for flags made before. */
export function underLiveTier(flag: Flag, directory: PartnershipDirectory): Flag {
  const live = streamOf(directory, flag.owner, flag.provenance.stream)?.tier ?? flag.tier;
  return strictness.indexOf(live) > strictness.indexOf(flag.tier) ? { ...flag, tier: live } : flag;
}
