import type { AgencyId } from '../world/agency-id.ts';
import type { Person } from '../world/person.ts';
import { agencyHabits } from './agency-habits.ts';

/** Households where agencies are called make up the cohort that the partnership agreed on. */
const cohortFromConcern = 2;

/** Whether an agency that meets everybody is connected for the agreed cohort, beside its whole export. */
export const hasCohort = (agency: AgencyId): boolean => agencyHabits[agency].isUniversal;

/** Whether somebody is of the agreed cohort. */
export const isOfCohort = ({ concern }: Person): boolean => concern >= cohortFromConcern;
