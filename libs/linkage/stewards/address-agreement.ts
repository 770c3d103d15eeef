import type { Review } from '#schemas';
import type { ComparableRecord } from './comparable-record.ts';

/**
 * How the addresses of two records agree.
 *
 * @param isGuarded one of them is communal or protected: then the same or another, nothing between
 */
export function addressAgreement(
  left: ComparableRecord,
  right: ComparableRecord,
  isGuarded: boolean,
): Review['addresses'] {
  const pairs = left.homes.flatMap((one) => right.homes.map((other) => ({ one, other })));
  const comparable = pairs.filter(({ one, other }) => one.outward !== '' && other.outward !== '');
  if (comparable.length === 0) return 'not-known';
  const isSame = comparable.some(
    ({ one, other }) =>
      one.postcode !== '' && one.postcode === other.postcode && (one.door === other.door || !one.door || !other.door),
  );
  if (isSame) return 'same';
  return !isGuarded && comparable.some(({ one, other }) => one.outward === other.outward) ? 'similar' : 'different';
}
