import type { LegalBasisCode } from '#schemas';

/** Names the rules of decide() in every audit row: it changes whenever a decision could. */
export const policyVersion = '2026-11-2';

/** Disclosure to or by a relevant authority: no other agency may rely on it. */
export const s115 = 'CRIME_AND_DISORDER_ACT_1998_S115' satisfies LegalBasisCode;
