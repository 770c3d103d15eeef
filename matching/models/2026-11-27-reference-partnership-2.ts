import type { HubModel } from '../live/hub-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

/** Written by matching/bin/train.ts. Frozen: another training is another file. */
export const model20261127: HubModel = {
  id: '2026-11-27-reference-partnership-2',
  provenance: [
    'reference partnership, 100,000 people, twelve agencies, seed 11; for a hub of 230000 records. Term frequencies: public name lists.',
    'Trained on 188869 records without labels, seed 1; 106802 candidate pairs of 34 blocking rules drawn, 17404 patterns.',
    'Expectation maximisation converged after 13 rounds; 143715 matching pairs expected, 209957 pairs of one family.',
    'Names that are faintly alike are a level as a second training on the same records told; all else, names that differ among it, weighs as in 2026-11-27-reference-partnership.',
  ],
  priorWeight: -17.2054,
  nameDependence: 0.920125,
  fuzzyTermShare: 0.25,
  sameSourceWeight: -2.99673,
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
          m: 0.800445,
          u: 0.00401905,
        },
        {
          level: 'other-name',
          m: 0.00818867,
          u: 0.000208206,
        },
        {
          level: 'diminutive',
          m: 0.0254862,
          u: 0.00150341,
        },
        {
          level: 'spelling-variant',
          m: 0.0107765,
          u: 0.000904117,
        },
        {
          level: 'very-similar',
          m: 0.0348472,
          u: 0.000238468,
        },
        {
          level: 'similar',
          m: 0.000554328,
          u: 0.0000660329,
        },
        {
          level: 'sounds-alike',
          m: 0.00218478,
          u: 0.000375887,
        },
        {
          level: 'middle-name',
          m: 0.00793151,
          u: 0.00277859,
        },
        {
          level: 'initial',
          m: 0.0904393,
          u: 0.00539546,
        },
        {
          level: 'swapped',
          m: 0.0145747,
          u: 0.0000017274,
        },
        {
          level: 'faintly-alike',
          m: 0.000609578,
          u: 0.000162543,
        },
        {
          level: 'another-listed-name',
          m: 0.00119146,
          u: 0.00775176,
        },
        {
          level: 'different',
          m: 0.00338047,
          u: 0.976749,
        },
      ],
    },
    {
      attribute: 'middle',
      levels: [
        {
          level: 'exact',
          m: 0.414474,
          u: 0.00711689,
        },
        {
          level: 'initial',
          m: 0.571605,
          u: 0.000431674,
        },
        {
          level: 'different',
          m: 0.0139208,
          u: 0.992451,
        },
        {
          level: 'exact@',
          m: 0.999652,
          u: 0.0436405,
        },
        {
          level: 'initial@',
          m: 0.0000237099,
          u: 0.00000732072,
        },
        {
          level: 'different@',
          m: 0.000324268,
          u: 0.956352,
        },
      ],
    },
    {
      attribute: 'family',
      levels: [
        {
          level: 'exact',
          m: 0.874494,
          u: 0.00559954,
        },
        {
          level: 'other-name',
          m: 0.019277,
          u: 0.000755499,
        },
        {
          level: 'very-similar',
          m: 0.0656499,
          u: 0.00129559,
        },
        {
          level: 'similar',
          m: 0.00385111,
          u: 0.000830689,
        },
        {
          level: 'sounds-alike',
          m: 0.00509114,
          u: 0.000355267,
        },
        {
          level: 'part',
          m: 0.00974726,
          u: 0.000255143,
        },
        {
          level: 'swapped',
          m: 1,
          u: 1,
        },
        {
          level: 'as-given',
          m: 0.000785773,
          u: 0.00179655,
        },
        {
          level: 'faintly-alike',
          m: 0.00446118,
          u: 0.00219186,
        },
        {
          level: 'different',
          m: 0.0211034,
          u: 0.989112,
        },
      ],
    },
    {
      attribute: 'postcode',
      levels: [
        {
          level: 'exact',
          m: 0.920209,
          u: 0.000433031,
        },
        {
          level: 'former',
          m: 0.00000111704,
          u: 0.000001583,
        },
        {
          level: 'similar',
          m: 0.0233546,
          u: 0.000342704,
        },
        {
          level: 'same-sector',
          m: 0.000266868,
          u: 0.00283807,
        },
        {
          level: 'same-district',
          m: 0.00146484,
          u: 0.0262917,
        },
        {
          level: 'different',
          m: 0.0547041,
          u: 0.970093,
        },
      ],
    },
    {
      attribute: 'address',
      levels: [
        {
          level: 'exact',
          m: 0.404081,
          u: 0.0000369347,
        },
        {
          level: 'similar',
          m: 0.00000804459,
          u: 0.000617139,
        },
        {
          level: 'same-building',
          m: 0.0000079601,
          u: 0.0000758777,
        },
        {
          level: 'same-street',
          m: 0.000283533,
          u: 0.000586786,
        },
        {
          level: 'similar-street',
          m: 0.0753097,
          u: 0.0202992,
        },
        {
          level: 'same-number',
          m: 0.0074097,
          u: 0.0381159,
        },
        {
          level: 'different',
          m: 0.5129,
          u: 0.940268,
        },
        {
          level: 'exact@',
          m: 0.99981,
          u: 0.50684,
        },
        {
          level: 'similar@',
          m: 9.47199e-7,
          u: 0.000161837,
        },
        {
          level: 'same-building@',
          m: 0.00000130977,
          u: 0.0440364,
        },
        {
          level: 'same-street@',
          m: 0.000182294,
          u: 0.304041,
        },
        {
          level: 'similar-street@',
          m: 9.48516e-7,
          u: 0.016717,
        },
        {
          level: 'same-number@',
          m: 9.47119e-7,
          u: 0.00513938,
        },
        {
          level: 'different@',
          m: 0.00000321926,
          u: 0.123065,
        },
      ],
    },
    {
      attribute: 'birthDate',
      levels: [
        {
          level: 'exact',
          m: 0.936311,
          u: 0.0000392336,
        },
        {
          level: 'exact-new-year',
          m: 0.00422063,
          u: 0.00000248063,
        },
        {
          level: 'partial',
          m: 0.00143536,
          u: 0.00000166947,
        },
        {
          level: 'day-and-month-swapped',
          m: 0.00284253,
          u: 0.000011107,
        },
        {
          level: 'one-edit',
          m: 0.0184576,
          u: 0.00111836,
        },
        {
          level: 'two-parts',
          m: 0.0031164,
          u: 0.00135776,
        },
        {
          level: 'year',
          m: 0.0209415,
          u: 0.00042833,
        },
        {
          level: 'near',
          m: 0.00055697,
          u: 0.00146351,
        },
        {
          level: 'different',
          m: 0.00602915,
          u: 0.330286,
        },
        {
          level: 'generation-apart',
          m: 0.00608937,
          u: 0.665291,
        },
      ],
    },
    {
      attribute: 'sex',
      levels: [
        {
          level: 'agrees',
          m: 0.995027,
          u: 0.500628,
        },
        {
          level: 'differs',
          m: 0.00497304,
          u: 0.499372,
        },
        {
          level: 'agrees@',
          m: 0.989963,
          u: 0.971703,
        },
        {
          level: 'differs@',
          m: 0.0100369,
          u: 0.0282969,
        },
      ],
    },
    {
      attribute: 'phone',
      levels: [
        {
          level: 'exact',
          m: 0.961594,
          u: 0.0010055,
        },
        {
          level: 'similar',
          m: 0.0269608,
          u: 0.0280579,
        },
        {
          level: 'different',
          m: 0.0114457,
          u: 0.970937,
        },
      ],
    },
    {
      attribute: 'email',
      levels: [
        {
          level: 'exact',
          m: 0.917511,
          u: 0.000016526,
        },
        {
          level: 'same-name',
          m: 0.0164645,
          u: 0.00204221,
        },
        {
          level: 'similar',
          m: 0.0164645,
          u: 0.00204221,
        },
        {
          level: 'similar-name',
          m: 0.0164645,
          u: 0.00204221,
        },
        {
          level: 'different',
          m: 0.0330954,
          u: 0.993857,
        },
        {
          level: 'exact@',
          m: 0.994106,
          u: 0.0320247,
        },
        {
          level: 'same-name@',
          m: 0.00117879,
          u: 0.00214157,
        },
        {
          level: 'similar@',
          m: 0.00117879,
          u: 0.00214157,
        },
        {
          level: 'similar-name@',
          m: 0.00117879,
          u: 0.00214157,
        },
        {
          level: 'different@',
          m: 0.00235759,
          u: 0.961551,
        },
      ],
    },
    {
      attribute: 'identifier:NHS',
      levels: [
        {
          level: 'agrees',
          m: 0.988728,
          u: 6.67117e-7,
        },
        {
          level: 'agrees-unchecked',
          m: 0.00000914573,
          u: 0.00000378055,
        },
        {
          level: 'similar',
          m: 0.00348345,
          u: 0.00000378055,
        },
        {
          level: 'differs',
          m: 0.00777963,
          u: 0.999992,
        },
      ],
    },
    {
      attribute: 'identifier:UPN',
      levels: [
        {
          level: 'agrees',
          m: 0.990305,
          u: 0.0000136758,
        },
        {
          level: 'agrees-unchecked',
          m: 0.0000985543,
          u: 0.000159185,
        },
        {
          level: 'similar',
          m: 0.00105147,
          u: 0.000159185,
        },
        {
          level: 'differs',
          m: 0.00854467,
          u: 0.999668,
        },
      ],
    },
    {
      attribute: 'identifier:PNC',
      levels: [
        {
          level: 'agrees',
          m: 0.998665,
          u: 0.0000439697,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000235527,
          u: 0.000953592,
        },
        {
          level: 'similar',
          m: 0.000776198,
          u: 0.000953592,
        },
        {
          level: 'differs',
          m: 0.000322969,
          u: 0.998049,
        },
      ],
    },
    {
      attribute: 'identifier:CRO',
      levels: [
        {
          level: 'agrees',
          m: 0.986105,
          u: 0.000064585,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000836684,
          u: 0.00487013,
        },
        {
          level: 'similar',
          m: 0.0119431,
          u: 0.00487013,
        },
        {
          level: 'differs',
          m: 0.00111563,
          u: 0.990195,
        },
      ],
    },
    {
      attribute: 'identifier:NINO',
      levels: [
        {
          level: 'agrees',
          m: 0.998711,
          u: 0.00000656033,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000101835,
          u: 0.0000795629,
        },
        {
          level: 'similar',
          m: 0.000101835,
          u: 0.0000795629,
        },
        {
          level: 'differs',
          m: 0.00108485,
          u: 0.999834,
        },
      ],
    },
    {
      attribute: 'identifier:ULN',
      levels: [
        {
          level: 'agrees',
          m: 0.988392,
          u: 0.0000147901,
        },
        {
          level: 'agrees-unchecked',
          m: 0.00345834,
          u: 0.00363196,
        },
        {
          level: 'similar',
          m: 0.00345834,
          u: 0.00363196,
        },
        {
          level: 'differs',
          m: 0.00469149,
          u: 0.992721,
        },
      ],
    },
  ],
  households: [
    {
      kind: 'family',
      oddsPerMatch: 1.46093,
    },
    {
      kind: 'twin',
      oddsPerMatch: 0.0292186,
    },
    {
      kind: 'copied-birth-date',
      oddsPerMatch: 0.0292186,
    },
    {
      kind: 'parent-of-one-name',
      oddsPerMatch: 0.0146093,
    },
    {
      kind: 'namesake',
      oddsPerMatch: 0.001,
    },
    {
      kind: 'namesake-next-door',
      oddsPerMatch: 0.001,
    },
    {
      kind: 'two-people-in-one',
      oddsPerMatch: 0.00292186,
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
  ],
  seed: 1,
  date: '2026-11-27',
  termFrequencies: publicTermFrequencies,
};
