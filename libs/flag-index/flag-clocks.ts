/** An active flag lapses this long after its last renewal, at most. */
export const activeMonths = 24;

/** A silent flag lapses this long after its last renewal. */
export const silentDays = 90;

/** An involvement that ended, or was no longer renewed, is recent for this long. */
export const recentMonths = 12;

/**
 * A flag vanishes this long after the last known contact (CONTACT_END_N). Rules that count from a birth date are the owner's: the index
 * knows none.
 */
export const retainMonths = 84;
