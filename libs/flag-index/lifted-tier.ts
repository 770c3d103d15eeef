import type { Flag } from '#schemas';

/** The tier of a flag: that of its stream, lifted to brokered at least when any record of the person is protected. */
export function liftedTier(streamTier: Flag['tier'], isProtected: boolean): Flag['tier'] {
  return isProtected && streamTier === 'standard' ? 'brokered' : streamTier;
}
