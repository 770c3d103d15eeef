import type { MatchingModel } from '../score/matching-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

/** Written by matching/bin/train.ts. Frozen: another training is another file. */
export const model20261124: MatchingModel = {
  id: '2026-11-24-reference-partnership',
  date: '2026-11-24',
  provenance:
    'Trained on 18018 records (reference partnership, 10,000 people, four agencies, seed 11), seed 1, for a hub of 100000 records. EM sessions: identifier converged after 7; date-family converged after 6; date-initial converged after 29; date-district converged after 6; names-year converged after 6; names-district converged after 6; postcode-given converged after 6. Bent by the monotonicity guard: given.swapped, family.swapped, birthDate.different, home.same-sector, home.same-district.',
  priorWeight: -16.1512,
  thresholds: {
    link: 6.6,
    review: -1,
  },
  comparisons: {
    given: {
      exact: {
        m: 0.866506,
        u: 0.00340766,
      },
      'other-name': {
        m: 0.00653596,
        u: 0.000332368,
      },
      diminutive: {
        m: 0.0175399,
        u: 0.00101623,
      },
      'spelling-variant': {
        m: 0.018985,
        u: 0.00164511,
      },
      'very-similar': {
        m: 0.032706,
        u: 0.000238765,
      },
      similar: {
        m: 0.00364473,
        u: 0.000125874,
      },
      'sounds-alike': {
        m: 0.00266321,
        u: 0.000371166,
      },
      'middle-name': {
        m: 0.00551753,
        u: 0.00202795,
      },
      initial: {
        m: 0.00783861,
        u: 0.00092361,
      },
      swapped: {
        m: 0.00144433,
        u: 0.00000568001,
      },
      'another-listed-name': {
        m: 0.00549083,
        u: 0.00862459,
      },
      different: {
        m: 0.0145804,
        u: 0.981313,
      },
    },
    middle: {
      exact: {
        m: 0.997267,
        u: 0.00752413,
      },
      initial: {
        m: 0.00163343,
        u: 0.00974776,
      },
      different: {
        m: 0.00109918,
        u: 0.982728,
      },
    },
    family: {
      exact: {
        m: 0.930099,
        u: 0.00513887,
      },
      'other-name': {
        m: 0.0088787,
        u: 0.000504427,
      },
      'very-similar': {
        m: 0.0355759,
        u: 0.000859614,
      },
      similar: {
        m: 0.00215229,
        u: 0.000798535,
      },
      'sounds-alike': {
        m: 0.00453842,
        u: 0.000425926,
      },
      part: {
        m: 0.00216599,
        u: 0.0000675466,
      },
      swapped: {
        m: 0.00102804,
        u: 0.00000568001,
      },
      'as-given': {
        m: 0.00059194,
        u: 0.0015976,
      },
      different: {
        m: 0.00620654,
        u: 0.990602,
      },
    },
    birthDate: {
      exact: {
        m: 0.907659,
        u: 0.0000527647,
      },
      'exact-new-year': {
        m: 0.00162164,
        u: 5.10802e-7,
      },
      partial: {
        m: 0.00842599,
        u: 0.0000334363,
      },
      'day-and-month-swapped': {
        m: 0.0104658,
        u: 0.0000108965,
      },
      'one-edit': {
        m: 0.0322885,
        u: 0.00140752,
      },
      'two-parts': {
        m: 0.00778723,
        u: 0.00220126,
      },
      year: {
        m: 0.0173207,
        u: 0.000507049,
      },
      near: {
        m: 0.000129546,
        u: 0.00177073,
      },
      different: {
        m: 0.00775535,
        u: 0.471434,
      },
      'generation-apart': {
        m: 0.00859677,
        u: 0.522582,
      },
    },
    home: {
      'same-home': {
        m: 0.844725,
        u: 0.0000249643,
      },
      'earlier-home': {
        m: 0.000392157,
        u: 3.59561e-7,
      },
      'same-postcode': {
        m: 0.000326836,
        u: 0.00177846,
      },
      'similar-postcode': {
        m: 0.0415725,
        u: 0.000977232,
      },
      'same-door': {
        m: 0.0734123,
        u: 0.000034439,
      },
      'same-sector': {
        m: 0.000282293,
        u: 0.007075,
      },
      'same-district': {
        m: 0.00284234,
        u: 0.0712366,
      },
      different: {
        m: 0.036663,
        u: 0.918873,
      },
    },
    identifier: {
      agrees: {
        m: 0.992271,
        u: 1.31762e-7,
      },
      'agrees-and-differs': {
        m: 0.0000966498,
        u: 6.58809e-8,
      },
      similar: {
        m: 0.00496122,
        u: 2.63524e-7,
      },
      'agrees-unchecked': {
        m: 0.0000483249,
        u: 6.58809e-8,
      },
      differs: {
        m: 0.00262282,
        u: 0.999999,
      },
    },
    contact: {
      agrees: {
        m: 0.91366,
        u: 0.000701816,
      },
      differs: {
        m: 0.0863402,
        u: 0.999298,
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
          'same-door': 0.02,
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
          exact: 0.003,
          'other-name': 0.002,
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
          'same-door': 0.02,
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
          exact: 0.012,
          'other-name': 0.004,
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
          'same-door': 0.02,
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
