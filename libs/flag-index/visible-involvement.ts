import type { Flag } from '#schemas';
import { recentMonths } from './flag-clocks.ts';
import { addMonths, addMonthsToDay, dayOf, monthOf } from './months.ts';

type Clocked = Pick<Flag, 'involvement' | 'ended' | 'reviewBy' | 'retention'>;

/**
 * What a flag says of the involvement on a day: active until it lapses unless renewed, then recent for a year, then historic until its
 * retention ends; an involvement that ended is recent for a year after that month.
 *
 * @returns undefined once the retention ended: the flag is invisible. A hold suspends disposal, it does not extend visibility.
 */
export function visibleInvolvement(
  { involvement, ended, reviewBy, retention }: Clocked,
  at: Date,
): Flag['involvement'] | undefined {
  if (monthOf(at) > retention.disposeAfter) return undefined;
  if (involvement === 'historic' || dayOf(at) > addMonthsToDay(reviewBy, recentMonths)) return 'historic';
  if (ended !== undefined && monthOf(at) > addMonths(ended, recentMonths)) return 'historic';
  return involvement === 'recent' || dayOf(at) > reviewBy ? 'recent' : 'active';
}
