import type { MatchingModel } from '../score/matching-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

/** Written by matching/bin/train.ts. Frozen: another training is another file. */
export const model20261124: MatchingModel = {
  id: '2026-11-24-reference-partnership',
  date: '2026-11-24',
  provenance:
    'Trained on 18018 records (reference partnership, 10,000 people, four agencies, seed 11), seed 1, for a hub of 100000 records. EM sessions: identifier converged after 7; date-family converged after 6; date-initial converged after 29; date-district converged after 6; names-year converged after 6; names-district converged after 6; postcode-given converged after 6. Bent by the monotonicity guard: birthDate.different, home.same-sector, home.same-district.',
  priorWeight: -16.1456,
  thresholds: {
    link: 8,
    review: 1,
  },
  comparisons: {
    given: {
      exact: {
        m: 0.883018,
        u: 0.00340896,
      },
      'other-name': {
        m: 0.00671382,
        u: 0.00033239,
      },
      diminutive: {
        m: 0.0176148,
        u: 0.00101625,
      },
      'spelling-variant': {
        m: 0.0194048,
        u: 0.00164528,
      },
      'very-similar': {
        m: 0.0328383,
        u: 0.00023877,
      },
      similar: {
        m: 0.00365545,
        u: 0.000125873,
      },
      'sounds-alike': {
        m: 0.00267207,
        u: 0.000371163,
      },
      'middle-name': {
        m: 0.00554163,
        u: 0.00202807,
      },
      initial: {
        m: 0.00801346,
        u: 0.000923282,
      },
      'another-listed-name': {
        m: 0.00560221,
        u: 0.00867638,
      },
      different: {
        m: 0.0149253,
        u: 0.981234,
      },
    },
    middle: {
      exact: {
        m: 0.997267,
        u: 0.00752493,
      },
      initial: {
        m: 0.00163344,
        u: 0.00974763,
      },
      different: {
        m: 0.00109919,
        u: 0.982727,
      },
    },
    family: {
      exact: {
        m: 0.93961,
        u: 0.00515048,
      },
      'other-name': {
        m: 0.00898473,
        u: 0.000504255,
      },
      'very-similar': {
        m: 0.0356411,
        u: 0.000859781,
      },
      similar: {
        m: 0.00215346,
        u: 0.000840477,
      },
      'sounds-alike': {
        m: 0.00454745,
        u: 0.000425923,
      },
      part: {
        m: 0.0021695,
        u: 0.000067567,
      },
      'as-given': {
        m: 0.000607654,
        u: 0.00159759,
      },
      different: {
        m: 0.00628565,
        u: 0.990554,
      },
    },
    birthDate: {
      exact: {
        m: 0.907679,
        u: 0.0000527674,
      },
      'exact-new-year': {
        m: 0.00162167,
        u: 5.10795e-7,
      },
      partial: {
        m: 0.00842615,
        u: 0.0000334884,
      },
      'day-and-month-swapped': {
        m: 0.0104664,
        u: 0.0000108964,
      },
      'one-edit': {
        m: 0.0322899,
        u: 0.00140756,
      },
      'two-parts': {
        m: 0.00778739,
        u: 0.00220132,
      },
      year: {
        m: 0.0173216,
        u: 0.000507061,
      },
      near: {
        m: 0.000129542,
        u: 0.0017707,
      },
      different: {
        m: 0.00773137,
        u: 0.471434,
      },
      'generation-apart': {
        m: 0.00857017,
        u: 0.522581,
      },
    },
    home: {
      'same-home': {
        m: 0.844875,
        u: 0.0000250429,
      },
      'earlier-home': {
        m: 0.000392233,
        u: 3.59555e-7,
      },
      'same-postcode': {
        m: 0.000326899,
        u: 0.00177844,
      },
      'similar-postcode': {
        m: 0.0415804,
        u: 0.000977194,
      },
      'same-door': {
        m: 0.0732266,
        u: 0.0000329551,
      },
      'same-sector': {
        m: 0.000282521,
        u: 0.00707501,
      },
      'same-district': {
        m: 0.00284466,
        u: 0.071237,
      },
      different: {
        m: 0.0366928,
        u: 0.918874,
      },
    },
    identifier: {
      agrees: {
        m: 0.99233,
        u: 1.3176e-7,
      },
      'agrees-and-differs': {
        m: 0.0000966544,
        u: 6.58798e-8,
      },
      similar: {
        m: 0.00496119,
        u: 2.63519e-7,
      },
      'agrees-unchecked': {
        m: 0.0000483272,
        u: 6.58798e-8,
      },
      differs: {
        m: 0.0025636,
        u: 0.999999,
      },
    },
    contact: {
      agrees: {
        m: 0.913654,
        u: 0.000710997,
      },
      differs: {
        m: 0.0863463,
        u: 0.999289,
      },
    },
    sex: {
      agrees: {
        m: 0.98,
        u: 0.5,
      },
      'agrees-as-names': {
        m: 0.99,
        u: 0.97,
      },
      'differs-from-names': {
        m: 0.01,
        u: 0.03,
      },
      differs: {
        m: 0.02,
        u: 0.5,
      },
    },
  },
  households: [
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
        middle: {
          exact: 0.1,
          initial: 0.1,
        },
        family: {
          exact: 0.86,
          'other-name': 0.04,
          'very-similar': 0.03,
          part: 0.02,
        },
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
        identifier: {
          agrees: 0.003,
          similar: 0.01,
        },
        contact: {
          agrees: 0.5,
        },
        sex: {
          agrees: 0.66,
          differs: 0.34,
        },
      },
    },
    {
      kind: 'sibling',
      oddsPerMatch: 1,
      shares: {
        given: {
          exact: 0.001,
          'other-name': 0.001,
          'another-listed-name': 0.05,
        },
        middle: {
          exact: 0.1,
        },
        family: {
          exact: 0.72,
          'other-name': 0.06,
          'very-similar': 0.03,
          part: 0.04,
        },
        birthDate: {
          exact: 0.003,
          'one-edit': 0.006,
          'two-parts': 0.03,
          'generation-apart': 0.03,
        },
        home: {
          'same-home': 0.6,
          'earlier-home': 0.1,
          'same-postcode': 0.08,
          'similar-postcode': 0.02,
          'same-door': 0.05,
        },
        identifier: {
          agrees: 0.001,
        },
        contact: {
          agrees: 0.4,
        },
      },
    },
    {
      kind: 'parent',
      oddsPerMatch: 1,
      shares: {
        given: {
          exact: 0.007,
          'other-name': 0.002,
        },
        middle: {
          exact: 0.08,
        },
        family: {
          exact: 0.7,
          'other-name': 0.05,
          'very-similar': 0.03,
          part: 0.04,
        },
        birthDate: {
          'one-edit': 0.002,
          different: 0.01,
          'generation-apart': 0.96,
        },
        home: {
          'same-home': 0.5,
          'earlier-home': 0.1,
          'same-postcode': 0.08,
          'similar-postcode': 0.02,
          'same-door': 0.05,
        },
        identifier: {
          agrees: 0.002,
        },
        contact: {
          agrees: 0.5,
        },
      },
    },
    {
      kind: 'partner',
      oddsPerMatch: 0.5,
      shares: {
        family: {
          exact: 0.55,
          'other-name': 0.03,
        },
        birthDate: {
          'generation-apart': 0.03,
        },
        home: {
          'same-home': 0.7,
          'earlier-home': 0.08,
          'same-postcode': 0.06,
        },
        identifier: {
          agrees: 0.0005,
        },
        contact: {
          agrees: 0.5,
        },
        sex: {
          agrees: 0.05,
          differs: 0.95,
        },
      },
    },
  ],
  termFrequencies: publicTermFrequencies,
};
