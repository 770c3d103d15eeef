import type { SampleAgencyId as AgencyId } from '../world/agency-id.ts';
import type { OperationName } from './operations.ts';

/** Rates of one operation in children's social care, youth justice, police, health. */
type Rates = readonly [number, number, number, number];

/**
 * How often each operation strikes a record where it can, in ten-thousandths, before the clerk and the person scale it. Between the profiles
 * clean (health) and hard (police) of the record-linkage literature; README names the sources. In this order operations are applied.
 */
export const operationRates: Readonly<Record<OperationName, Rates>> = {
  nickname: [700, 700, 500, 200],
  'forename-respelled': [1200, 1200, 1800, 400],
  'family-name-respelled': [700, 700, 1000, 250],
  'second-forename-used': [100, 150, 150, 40],
  'forename-typed-wrong': [250, 250, 400, 80],
  'family-name-typed-wrong': [250, 250, 400, 80],
  'forename-initial-only': [30, 30, 120, 10],
  'former-family-name': [900, 900, 900, 400],
  'half-of-double-name': [2000, 2000, 2500, 800],
  'apostrophe-lost': [2500, 1500, 6000, 300],
  'names-swapped': [100, 120, 200, 40],
  'day-and-month-swapped': [250, 250, 400, 40],
  'birth-day-wrong': [150, 150, 300, 30],
  'birth-year-wrong': [100, 100, 250, 20],
  'birth-date-partial': [80, 60, 400, 30],
  'birth-date-of-relative': [50, 40, 40, 15],
  'birth-date-missing': [250, 200, 700, 30],
  'sex-wrong': [70, 60, 100, 15],
  'sex-unknown': [100, 80, 150, 20],
  'postcode-typed-wrong': [250, 250, 400, 120],
  'postcode-missing': [250, 300, 900, 80],
  'no-fixed-abode': [10, 150, 250, 20],
  'address-missing': [50, 80, 200, 20],
  'identifier-typed-wrong': [60, 0, 0, 15],
  'identifier-of-relative': [40, 20, 0, 10],
};

/** Clerks in tenths of the rate: careful, usual, hurried. Errors cluster in the same records (Lam et al. 2024). */
export const clerkTenths = [4, 10, 25] as const;

/** People in tenths of the rate, by difficulty. */
export const difficultyTenths = [6, 10, 20] as const;

/** The rate of an operation at an agency, scaled; in ten-thousandths. */
export function rateOf(operation: OperationName, agency: AgencyId, clerk: 0 | 1 | 2, difficulty: 0 | 1 | 2): number {
  const at = ['childrens-social-care', 'youth-justice', 'police', 'health'].indexOf(agency);
  return Math.floor(((operationRates[operation][at] ?? 0) * clerkTenths[clerk] * difficultyTenths[difficulty]) / 100);
}
