/** How hard a partnership's records are to match. */
export const profiles = ['clean', 'typical', 'hard'] as const;

/** Name of a profile. */
export type Profile = (typeof profiles)[number];

/** Identifiers that are there, in tenths of what the agency's habit says: absent 5, 10 and 30% in the profiles. */
export const identifierTenths: Readonly<Record<Profile, number>> = { clean: 10, typical: 10, hard: 8 };

/** How stale records may be, in tenths of the agency's lag. */
export const lagTenths: Readonly<Record<Profile, number>> = { clean: 1, typical: 6, hard: 30 };

/** Ten-thousandths of closed records whose address goes on being brought up to date, from a register of addresses. */
export const refreshRate: Readonly<Record<Profile, number>> = { clean: 8500, typical: 6000, hard: 0 };

/** Duplicates inside an agency, in tenths of the agency's habit. */
export const duplicateTenths: Readonly<Record<Profile, number>> = { clean: 4, typical: 10, hard: 30 };
