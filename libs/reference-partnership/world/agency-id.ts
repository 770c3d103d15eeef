/** The agencies of the reference partnership, in the order in which a smaller partnership takes them. */
export const agencyIds = [
  'childrens-social-care',
  'youth-justice',
  'police',
  'health',
  'school',
  'acute-trust',
  'adult-social-care',
  'housing',
  'benefits',
  'probation',
  'victim-support',
  'voluntary',
] as const;

/** Id of an agency. */
export type AgencyId = (typeof agencyIds)[number];

/** The agencies of the sample partnership that `npm start` plays. */
export const sampleAgencyIds = ['childrens-social-care', 'youth-justice', 'police', 'health'] as const;

/** Id of an agency of the sample partnership. */
export type SampleAgencyId = (typeof sampleAgencyIds)[number];
