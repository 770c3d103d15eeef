import type { ComparisonParameters } from '../score/matching-model.ts';

/**
 * Where training starts from, and what it is smoothed towards: how often levels hold among matches and among unrelated people of a town of some
 * 100,000. Bases: error rates of ALSPAC linkage (Lam 2024, ijpds 9(1):2389: given name differs in 12%, family name in 18%), HES (Harron 2017),
 * pseudopeople and FEBRL corruption tables; u of names from `models/`, of birth dates from 80 year groups, of postcodes from 5,000 units.
 */
export const referenceParameters: ComparisonParameters = {
  given: {
    exact: { m: 0.78, u: 0.0035 },
    'other-name': { m: 0.04, u: 0.001 },
    diminutive: { m: 0.035, u: 0.0015 },
    'spelling-variant': { m: 0.015, u: 0.0005 },
    'very-similar': { m: 0.04, u: 0.0012 },
    similar: { m: 0.012, u: 0.0015 },
    'sounds-alike': { m: 0.008, u: 0.001 },
    'middle-name': { m: 0.015, u: 0.0015 },
    initial: { m: 0.015, u: 0.004 },
    'another-listed-name': { m: 0.01, u: 0.03 },
    different: { m: 0.022, u: 0.9543 },
  },
  middle: {
    exact: { m: 0.8, u: 0.012 },
    initial: { m: 0.12, u: 0.05 },
    different: { m: 0.08, u: 0.938 },
  },
  family: {
    exact: { m: 0.79, u: 0.0012 },
    'other-name': { m: 0.06, u: 0.0006 },
    'very-similar': { m: 0.05, u: 0.0008 },
    similar: { m: 0.012, u: 0.0015 },
    'sounds-alike': { m: 0.005, u: 0.0006 },
    part: { m: 0.02, u: 0.0004 },
    'as-given': { m: 0.008, u: 0.0016 },
    different: { m: 0.047, u: 0.9933 },
  },
  birthDate: {
    exact: { m: 0.85, u: 0.00005 },
    'exact-new-year': { m: 0.015, u: 0.000015 },
    partial: { m: 0.03, u: 0.0001 },
    'day-and-month-swapped': { m: 0.012, u: 0.00002 },
    'one-edit': { m: 0.04, u: 0.001 },
    'two-parts': { m: 0.012, u: 0.006 },
    year: { m: 0.02, u: 0.0015 },
    near: { m: 0.005, u: 0.005 },
    different: { m: 0.013, u: 0.44 },
    'generation-apart': { m: 0.003, u: 0.546315 },
  },
  home: {
    'same-home': { m: 0.45, u: 0.00001 },
    'earlier-home': { m: 0.12, u: 0.00001 },
    'same-postcode': { m: 0.1, u: 0.0002 },
    'similar-postcode': { m: 0.03, u: 0.0008 },
    'same-door': { m: 0.03, u: 0.0001 },
    'same-sector': { m: 0.04, u: 0.006 },
    'same-district': { m: 0.07, u: 0.06 },
    different: { m: 0.16, u: 0.93288 },
  },
  identifier: {
    agrees: { m: 0.955, u: 0.000002 },
    'agrees-and-differs': { m: 0.01, u: 0.000001 },
    similar: { m: 0.01, u: 0.000004 },
    'agrees-unchecked': { m: 0.005, u: 0.000001 },
    differs: { m: 0.02, u: 0.999992 },
  },
  contact: { agrees: { m: 0.6, u: 0.00002 }, differs: { m: 0.4, u: 0.99998 } },
  // Conditional on whether the given names agree.
  sex: {
    agrees: { m: 0.98, u: 0.5 },
    'agrees-as-names': { m: 0.99, u: 0.97 },
    'differs-from-names': { m: 0.01, u: 0.03 },
    differs: { m: 0.02, u: 0.5 },
  },
};
