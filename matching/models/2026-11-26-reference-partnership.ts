import type { HubModel } from '../live/hub-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

/** Written by matching/bin/train.ts. Frozen: another training is another file. */
export const model20261126: HubModel = {
  id: '2026-11-26-reference-partnership',
  provenance: [
    'reference partnership, 100,000 people, twelve agencies, seed 11; for a hub of 230000 records. Term frequencies: public name lists.',
    'Trained on 188869 records without labels, seed 1; 106807 candidate pairs of 34 blocking rules drawn, 17410 patterns.',
    'Expectation maximisation converged after 13 rounds; 144133 matching pairs expected, 211818 pairs of one family.',
  ],
  priorWeight: -17.2012,
  nameDependence: 0.919889,
  fuzzyTermShare: 0.25,
  sameSourceWeight: -2.97509,
  thresholds: {
    link: 3,
    review: -3,
  },
  comparisons: [
    {
      attribute: 'given',
      levels: [
        {
          level: 'exact',
          m: 0.799448,
          u: 0.00401904,
        },
        {
          level: 'other-name',
          m: 0.00882699,
          u: 0.000208201,
        },
        {
          level: 'diminutive',
          m: 0.0241722,
          u: 0.00143231,
        },
        {
          level: 'spelling-variant',
          m: 0.0107801,
          u: 0.000904117,
        },
        {
          level: 'very-similar',
          m: 0.0347868,
          u: 0.000238468,
        },
        {
          level: 'similar',
          m: 0.000567805,
          u: 0.0000660328,
        },
        {
          level: 'sounds-alike',
          m: 0.00217845,
          u: 0.000375887,
        },
        {
          level: 'middle-name',
          m: 0.00832354,
          u: 0.00277858,
        },
        {
          level: 'initial',
          m: 0.0905172,
          u: 0.00539546,
        },
        {
          level: 'swapped',
          m: 0.0145707,
          u: 0.00000172692,
        },
        {
          level: 'another-listed-name',
          m: 0.00124539,
          u: 0.00775176,
        },
        {
          level: 'different',
          m: 0.00458272,
          u: 0.97682,
        },
      ],
    },
    {
      attribute: 'middle',
      levels: [
        {
          level: 'exact',
          m: 0.468676,
          u: 0.00711616,
        },
        {
          level: 'initial',
          m: 0.518732,
          u: 0.000432314,
        },
        {
          level: 'different',
          m: 0.0125919,
          u: 0.992452,
        },
        {
          level: 'exact@',
          m: 0.999646,
          u: 0.0436554,
        },
        {
          level: 'initial@',
          m: 0.0000236455,
          u: 0.00000732112,
        },
        {
          level: 'different@',
          m: 0.000330506,
          u: 0.956337,
        },
      ],
    },
    {
      attribute: 'family',
      levels: [
        {
          level: 'exact',
          m: 0.874137,
          u: 0.00559952,
        },
        {
          level: 'other-name',
          m: 0.0196233,
          u: 0.000755496,
        },
        {
          level: 'very-similar',
          m: 0.0656168,
          u: 0.00129559,
        },
        {
          level: 'similar',
          m: 0.00384272,
          u: 0.000830689,
        },
        {
          level: 'sounds-alike',
          m: 0.00507966,
          u: 0.000355267,
        },
        {
          level: 'part',
          m: 0.00975266,
          u: 0.000255142,
        },
        {
          level: 'swapped',
          m: 1,
          u: 1,
        },
        {
          level: 'as-given',
          m: 0.000807224,
          u: 0.00179655,
        },
        {
          level: 'different',
          m: 0.0211411,
          u: 0.989112,
        },
      ],
    },
    {
      attribute: 'postcode',
      levels: [
        {
          level: 'exact',
          m: 0.920288,
          u: 0.000433009,
        },
        {
          level: 'former',
          m: 0.00000111375,
          u: 0.000001583,
        },
        {
          level: 'similar',
          m: 0.0232653,
          u: 0.000342705,
        },
        {
          level: 'same-sector',
          m: 0.000267101,
          u: 0.00283807,
        },
        {
          level: 'same-district',
          m: 0.00147831,
          u: 0.0262917,
        },
        {
          level: 'different',
          m: 0.0546997,
          u: 0.970093,
        },
      ],
    },
    {
      attribute: 'address',
      levels: [
        {
          level: 'exact',
          m: 0.403426,
          u: 0.0000369305,
        },
        {
          level: 'similar',
          m: 0.00000803183,
          u: 0.000617139,
        },
        {
          level: 'same-building',
          m: 0.0000079393,
          u: 0.0000758777,
        },
        {
          level: 'same-street',
          m: 0.000558487,
          u: 0.000586784,
        },
        {
          level: 'similar-street',
          m: 0.075227,
          u: 0.0202992,
        },
        {
          level: 'same-number',
          m: 0.00748099,
          u: 0.0381159,
        },
        {
          level: 'different',
          m: 0.513292,
          u: 0.940268,
        },
        {
          level: 'exact@',
          m: 0.998386,
          u: 0.507282,
        },
        {
          level: 'similar@',
          m: 9.44444e-7,
          u: 0.000162147,
        },
        {
          level: 'same-building@',
          m: 0.0000692331,
          u: 0.0440388,
        },
        {
          level: 'same-street@',
          m: 0.00153855,
          u: 0.303318,
        },
        {
          level: 'similar-street@',
          m: 9.46006e-7,
          u: 0.0167491,
        },
        {
          level: 'same-number@',
          m: 9.44357e-7,
          u: 0.00514924,
        },
        {
          level: 'different@',
          m: 0.00000321013,
          u: 0.123301,
        },
      ],
    },
    {
      attribute: 'birthDate',
      levels: [
        {
          level: 'exact',
          m: 0.934831,
          u: 0.0000392237,
        },
        {
          level: 'exact-new-year',
          m: 0.0042114,
          u: 0.00000248061,
        },
        {
          level: 'partial',
          m: 0.00143122,
          u: 0.00000166947,
        },
        {
          level: 'day-and-month-swapped',
          m: 0.00283693,
          u: 0.0000111069,
        },
        {
          level: 'one-edit',
          m: 0.0184609,
          u: 0.00111836,
        },
        {
          level: 'two-parts',
          m: 0.00312402,
          u: 0.00135776,
        },
        {
          level: 'year',
          m: 0.0209033,
          u: 0.000428329,
        },
        {
          level: 'near',
          m: 0.000557021,
          u: 0.00146351,
        },
        {
          level: 'different',
          m: 0.00702441,
          u: 0.330286,
        },
        {
          level: 'generation-apart',
          m: 0.00661948,
          u: 0.665291,
        },
      ],
    },
    {
      attribute: 'sex',
      levels: [
        {
          level: 'agrees',
          m: 0.994676,
          u: 0.500628,
        },
        {
          level: 'differs',
          m: 0.00532381,
          u: 0.499372,
        },
        {
          level: 'agrees@',
          m: 0.989488,
          u: 0.971917,
        },
        {
          level: 'differs@',
          m: 0.0105123,
          u: 0.0280828,
        },
      ],
    },
    {
      attribute: 'phone',
      levels: [
        {
          level: 'exact',
          m: 0.959006,
          u: 0.0010055,
        },
        {
          level: 'similar',
          m: 0.0270656,
          u: 0.0280579,
        },
        {
          level: 'different',
          m: 0.0139287,
          u: 0.970937,
        },
      ],
    },
    {
      attribute: 'email',
      levels: [
        {
          level: 'exact',
          m: 0.917477,
          u: 0.0000165289,
        },
        {
          level: 'same-name',
          m: 0.0164639,
          u: 0.00204221,
        },
        {
          level: 'similar',
          m: 0.0164639,
          u: 0.00204221,
        },
        {
          level: 'similar-name',
          m: 0.0164639,
          u: 0.00204221,
        },
        {
          level: 'different',
          m: 0.0331317,
          u: 0.993857,
        },
        {
          level: 'exact@',
          m: 0.994077,
          u: 0.0319334,
        },
        {
          level: 'same-name@',
          m: 0.00118461,
          u: 0.00214177,
        },
        {
          level: 'similar@',
          m: 0.00118461,
          u: 0.00214177,
        },
        {
          level: 'similar-name@',
          m: 0.00118461,
          u: 0.00214177,
        },
        {
          level: 'different@',
          m: 0.00236922,
          u: 0.961641,
        },
      ],
    },
    {
      attribute: 'identifier:NHS',
      levels: [
        {
          level: 'agrees',
          m: 0.986953,
          u: 6.6075e-7,
        },
        {
          level: 'agrees-unchecked',
          m: 0.00000911466,
          u: 0.00000378055,
        },
        {
          level: 'similar',
          m: 0.00347162,
          u: 0.00000378055,
        },
        {
          level: 'differs',
          m: 0.0095663,
          u: 0.999992,
        },
      ],
    },
    {
      attribute: 'identifier:UPN',
      levels: [
        {
          level: 'agrees',
          m: 0.990218,
          u: 0.0000136723,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000098444,
          u: 0.000159185,
        },
        {
          level: 'similar',
          m: 0.0010503,
          u: 0.000159185,
        },
        {
          level: 'differs',
          m: 0.00863349,
          u: 0.999668,
        },
      ],
    },
    {
      attribute: 'identifier:PNC',
      levels: [
        {
          level: 'agrees',
          m: 0.998661,
          u: 0.0000439682,
        },
        {
          level: 'agrees-unchecked',
          m: 0.00023542,
          u: 0.000953592,
        },
        {
          level: 'similar',
          m: 0.000775843,
          u: 0.000953592,
        },
        {
          level: 'differs',
          m: 0.000327775,
          u: 0.998049,
        },
      ],
    },
    {
      attribute: 'identifier:CRO',
      levels: [
        {
          level: 'agrees',
          m: 0.98609,
          u: 0.000064585,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000836669,
          u: 0.00487013,
        },
        {
          level: 'similar',
          m: 0.0119429,
          u: 0.00487013,
        },
        {
          level: 'differs',
          m: 0.0011301,
          u: 0.990195,
        },
      ],
    },
    {
      attribute: 'identifier:NINO',
      levels: [
        {
          level: 'agrees',
          m: 0.997585,
          u: 0.00000655366,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000101419,
          u: 0.0000795629,
        },
        {
          level: 'similar',
          m: 0.000101419,
          u: 0.0000795629,
        },
        {
          level: 'differs',
          m: 0.00221172,
          u: 0.999834,
        },
      ],
    },
    {
      attribute: 'identifier:ULN',
      levels: [
        {
          level: 'agrees',
          m: 0.988389,
          u: 0.0000147901,
        },
        {
          level: 'agrees-unchecked',
          m: 0.00345832,
          u: 0.00363196,
        },
        {
          level: 'similar',
          m: 0.00345832,
          u: 0.00363196,
        },
        {
          level: 'differs',
          m: 0.00469479,
          u: 0.992721,
        },
      ],
    },
  ],
  households: [
    {
      kind: 'family',
      oddsPerMatch: 1.4696,
    },
    {
      kind: 'twin',
      oddsPerMatch: 0.029392,
    },
    {
      kind: 'copied-birth-date',
      oddsPerMatch: 0.029392,
    },
    {
      kind: 'parent-of-one-name',
      oddsPerMatch: 0.014696,
    },
    {
      kind: 'namesake',
      oddsPerMatch: 0.001,
    },
  ],
  blockingRules: [
    'identifier:NHS',
    'identifier:UPN',
    'identifier:PNC',
    'identifier:CRO',
    'identifier:NINO',
    'identifier:ULN',
    'email',
    'date+familySound',
    'givenSound+familySound+monthDay',
    'givenSound+familySound+year',
    'address',
    'date+givenInitial',
    'postcode+familySound',
  ],
  seed: 1,
  date: '2026-11-26',
  termFrequencies: publicTermFrequencies,
};
