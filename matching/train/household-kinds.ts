import type { HouseholdKind } from '../score/matching-model.ts';

/**
 * Kinds of pairs inside a family or home. Assumptions, not trained: no label tells a twin from a match with a wrong given name.
 * Bases: 14.6 multiple maternities in 1,000 (ONS, births by characteristics, 2022), so about 3% of children; a third of same-sex twins with names
 * alike; 1-2% of sons with their father's name, so
 * .7% of children and parents (assumption); a mother's number on her child's record .2% (assumption).
 */
export const householdKinds: readonly HouseholdKind[] = [
  {
    kind: 'twin',
    oddsPerMatch: 0.03,
    shares: {
      given: {
        exact: 0.0008,
        'other-name': 0.001,
        diminutive: 0.004,
        'spelling-variant': 0.02,
        'very-similar': 0.012,
        similar: 0.02,
        'sounds-alike': 0.01,
        initial: 0.02,
        'middle-name': 0.01,
        'another-listed-name': 0.15,
      },
      middle: { exact: 0.1, initial: 0.1 },
      family: { exact: 0.86, 'other-name': 0.04, 'very-similar': 0.03, part: 0.02 },
      birthDate: {
        exact: 0.9,
        'exact-new-year': 0.02,
        partial: 0.03,
        'day-and-month-swapped': 0.01,
        'one-edit': 0.02,
        year: 0.01,
      },
      home: {
        'same-home': 0.7,
        'earlier-home': 0.1,
        'same-postcode': 0.08,
        'similar-postcode': 0.02,
        'same-door': 0.05,
      },
      identifier: { agrees: 0.003, similar: 0.01 },
      contact: { agrees: 0.5 },
      sex: { agrees: 0.66, differs: 0.34 },
    },
  },
  {
    kind: 'sibling',
    oddsPerMatch: 1,
    shares: {
      given: { exact: 0.001, 'other-name': 0.001 },
      middle: { exact: 0.1 },
      family: { exact: 0.72, 'other-name': 0.06, 'very-similar': 0.03, part: 0.04 },
      birthDate: { exact: 0.003, 'one-edit': 0.006, 'two-parts': 0.03, 'generation-apart': 0.03 },
      home: {
        'same-home': 0.6,
        'earlier-home': 0.1,
        'same-postcode': 0.08,
        'similar-postcode': 0.02,
        'same-door': 0.05,
      },
      identifier: { agrees: 0.001 },
      contact: { agrees: 0.4 },
    },
  },
  {
    kind: 'parent',
    oddsPerMatch: 1,
    shares: {
      given: { exact: 0.007, 'other-name': 0.002 },
      middle: { exact: 0.08 },
      family: { exact: 0.7, 'other-name': 0.05, 'very-similar': 0.03, part: 0.04 },
      birthDate: { 'one-edit': 0.002, different: 0.01, 'generation-apart': 0.96 },
      home: {
        'same-home': 0.5,
        'earlier-home': 0.1,
        'same-postcode': 0.08,
        'similar-postcode': 0.02,
        'same-door': 0.05,
      },
      identifier: { agrees: 0.002 },
      contact: { agrees: 0.5 },
    },
  },
  {
    kind: 'partner',
    oddsPerMatch: 0.5,
    shares: {
      family: { exact: 0.55, 'other-name': 0.03 },
      birthDate: { 'generation-apart': 0.03 },
      home: { 'same-home': 0.7, 'earlier-home': 0.08, 'same-postcode': 0.06 },
      identifier: { agrees: 0.0005 },
      contact: { agrees: 0.5 },
      sex: { agrees: 0.05, differs: 0.95 },
    },
  },
];
