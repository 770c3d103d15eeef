import type { OperationName } from './operations.ts';

/**
 * How often each operation strikes a record where it can, in ten-thousandths, in the profiles clean (HES and PDS like), typical (ALSPAC like)
 * and hard (census to register like), before agency, clerk and person scale it. Two records differ about twice as often as one is struck.
 * README names the sources. In this order operations are applied.
 */
export const operationRates: Readonly<Record<OperationName, readonly [clean: number, typical: number, hard: number]>> =
  {
    nickname: [30, 300, 800],
    'forename-respelled': [100, 800, 2200],
    'family-name-respelled': [60, 500, 1300],
    'second-forename-used': [20, 80, 250],
    'forename-typed-wrong': [50, 250, 900],
    'family-name-typed-wrong': [40, 420, 1100],
    'forename-initial-only': [5, 30, 150],
    'forename-missing': [10, 30, 150],
    'former-family-name': [150, 1400, 2000],
    'family-name-new': [5, 100, 250],
    'half-of-double-name': [400, 1500, 2500],
    'hyphen-lost': [500, 1500, 3000],
    'apostrophe-lost': [300, 2000, 4500],
    'mac-apart': [200, 800, 1500],
    'decomposed-letters': [30, 100, 300],
    'names-swapped': [20, 90, 250],
    'name-placeholder': [1, 8, 40],
    'newborn-name': [100, 600, 900],
    'day-and-month-swapped': [8, 50, 160],
    'birth-day-wrong': [4, 60, 320],
    'birth-month-wrong': [2, 40, 250],
    'birth-year-wrong': [3, 40, 220],
    'birth-date-first-of-january': [20, 50, 500],
    'birth-date-partial': [10, 60, 400],
    'birth-date-placeholder': [3, 15, 100],
    'birth-date-missing': [5, 120, 800],
    'birth-date-of-relative': [5, 50, 110],
    'age-off': [300, 1000, 1500],
    'sex-wrong': [5, 50, 100],
    'sex-unknown': [20, 80, 200],
    'postcode-typed-wrong': [60, 150, 500],
    'postcode-missing': [60, 150, 400],
    'former-address': [20, 60, 1500],
    'no-fixed-abode': [5, 40, 120],
    'address-missing': [20, 60, 200],
    'phone-typed-wrong': [50, 150, 400],
    'identifier-typed-wrong': [3, 20, 80],
    'two-people-in-one': [2, 15, 40],
    'identifier-of-relative': [3, 15, 60],
  };

/** Clerks in tenths of the rate: careful, usual, hurried. Errors cluster in the same records (Lam et al. 2024). */
export const clerkTenths = [4, 10, 22] as const;

/** People in tenths of the rate, by difficulty. */
export const difficultyTenths = [6, 10, 18] as const;
