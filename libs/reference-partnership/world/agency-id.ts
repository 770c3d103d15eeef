/** The agencies of the reference partnership, in the order in which a smaller partnership takes them. */
export const agencyIds = ['childrens-social-care', 'youth-justice', 'police', 'health'] as const;

/** Id of an agency. */
export type AgencyId = (typeof agencyIds)[number];
