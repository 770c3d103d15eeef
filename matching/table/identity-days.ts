/**
 * Days that decide who may not be one person whatever the records hold: somebody who lives under a new identity by law (adoption, protection,
 * recognition of gender) is a new person. Days are numbers, yyyymmdd, by place.
 */
export interface IdentityDays {
  /** Day from which the record's person lives under a new identity; 0 for none. */
  readonly since: Int32Array;
  /** First day that the record tells of; 0 where it is not known, which is before every other. Of one with a new identity that identity's day. */
  readonly from: Int32Array;
}

/** What a source says of such days, EDTF; parts may be missing. */
export interface IdentityDates {
  readonly identitySince?: string;
  readonly recordedFrom?: string;
}

const dayOf = (date: string, missing: '01' | '99'): number => {
  const [year = '0', month = missing, day = missing] = date.split('-');
  return Number(year + month + day);
};

/** The two days of a record. A part that is missing is taken so that rather more is kept apart. */
export function identityDaysOf({ identitySince, recordedFrom }: IdentityDates): { since: number; from: number } {
  const since = identitySince === undefined ? 0 : dayOf(identitySince, '99');
  return { since, from: since > 0 ? since : recordedFrom === undefined ? 0 : dayOf(recordedFrom, '01') };
}

/** Whether of two records one has a new identity and the other is from before it. */
export function areTwoByLaw({ since, from }: IdentityDays, left: number, right: number): boolean {
  const [ours, theirs] = [since[left] as number, since[right] as number];
  return ours + theirs > 0 && ((from[right] as number) < ours || (from[left] as number) < theirs);
}

/** Whether of two groups of records one has a new identity and the other holds a record from before it. */
export function areApartByLaw(days: IdentityDays, ours: readonly number[], theirs: readonly number[]): boolean {
  return isAfter(days, ours, theirs) || isAfter(days, theirs, ours);
}

function isAfter({ since, from }: IdentityDays, ours: readonly number[], theirs: readonly number[]): boolean {
  let latest = 0;
  for (const place of ours) latest = Math.max(latest, since[place] as number);
  if (latest === 0) return false;
  return theirs.some((place) => (from[place] as number) < latest);
}
