import type { Review } from '#schemas';
import type { ComparableRecord } from './comparable-record.ts';

/** Whether checked identifiers of one kind agree; never which kind. */
export function identifierAgreement(left: ComparableRecord, right: ComparableRecord): Review['identifiers'] {
  const valid = left.identifiers.filter((identifier) => identifier.valid);
  const comparable = valid.flatMap(({ type, value }) =>
    right.identifiers.filter((other) => other.valid && other.type === type).map((other) => other.value === value),
  );
  if (comparable.length === 0) return 'not-known';
  if (!comparable.includes(true)) return 'differ';
  return comparable.includes(false) ? 'agree-and-differ' : 'agree';
}
