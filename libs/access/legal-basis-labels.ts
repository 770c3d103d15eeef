import type { LegalBasisCode } from '#schemas';

/** Every statutory power that a look-up may rely on, in words for those who choose one. */
export const legalBasisLabels: Readonly<Record<LegalBasisCode, string>> = {
  CHILDREN_ACT_1989_S47: 'Children Act 1989 section 47: enquiries where a child may suffer significant harm',
  CHILDREN_ACT_1989_S17: 'Children Act 1989 section 17: services for a child in need',
  CHILDREN_ACT_2004_S10: 'Children Act 2004 section 10: co-operation to improve well-being',
  CHILDREN_ACT_2004_S11: 'Children Act 2004 section 11: safeguarding and promoting welfare',
  CARE_ACT_2014_S42: 'Care Act 2014 section 42: enquiries about an adult at risk',
  CARE_ACT_2014_S45: 'Care Act 2014 section 45: information for a Safeguarding Adults Board',
  CRIME_AND_DISORDER_ACT_1998_S115: 'Crime and Disorder Act 1998 section 115: disclosure to or by a relevant authority',
  CRIME_AND_DISORDER_ACT_1998_S39: 'Crime and Disorder Act 1998 section 39: youth offending teams',
};
