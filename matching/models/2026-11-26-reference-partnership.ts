import type { HubModel } from '../live/hub-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

/** Written by matching/bin/train.ts. Frozen: another training is another file. */
export const model20261126: HubModel = {
  id: '2026-11-26-reference-partnership',
  provenance: [
    'reference partnership, 10,000 people, twelve agencies, seed 11; for a hub of 230000 records. Term frequencies: public name lists.',
    'Trained on 22974 records without labels, seed 1; 158138 candidate pairs of 48 blocking rules drawn, 14994 patterns.',
    'Expectation maximisation converged after 13 rounds; 24890 matching pairs expected, 39336 pairs of one family.',
  ],
  priorWeight: -16.6955,
  nameDependence: 0,
  fuzzyTermShare: 0.25,
  sameSourceWeight: -2.7213,
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
          m: 0.81052,
          u: 0.00381242,
        },
        {
          level: 'other-name',
          m: 0.00784627,
          u: 0.000248248,
        },
        {
          level: 'diminutive',
          m: 0.029149,
          u: 0.00170459,
        },
        {
          level: 'spelling-variant',
          m: 0.00926606,
          u: 0.000908694,
        },
        {
          level: 'very-similar',
          m: 0.0363451,
          u: 0.000326843,
        },
        {
          level: 'similar',
          m: 0.00088225,
          u: 0.0000659747,
        },
        {
          level: 'sounds-alike',
          m: 0.00210956,
          u: 0.00046729,
        },
        {
          level: 'middle-name',
          m: 0.0106076,
          u: 0.0023771,
        },
        {
          level: 'initial',
          m: 0.0709069,
          u: 0.00500734,
        },
        {
          level: 'swapped',
          m: 0.0168935,
          u: 0.00000197253,
        },
        {
          level: 'another-listed-name',
          m: 0.00116974,
          u: 0.00813524,
        },
        {
          level: 'different',
          m: 0.00430372,
          u: 0.976943,
        },
      ],
    },
    {
      attribute: 'middle',
      levels: [
        {
          level: 'exact',
          m: 0.594404,
          u: 0.00682894,
        },
        {
          level: 'initial',
          m: 0.338834,
          u: 0.000693894,
        },
        {
          level: 'different',
          m: 0.0667621,
          u: 0.992477,
        },
        {
          level: 'exact@',
          m: 0.999653,
          u: 0.0309051,
        },
        {
          level: 'initial@',
          m: 0.000142106,
          u: 0.000059796,
        },
        {
          level: 'different@',
          m: 0.000205,
          u: 0.969035,
        },
      ],
    },
    {
      attribute: 'family',
      levels: [
        {
          level: 'exact',
          m: 0.872337,
          u: 0.00585341,
        },
        {
          level: 'other-name',
          m: 0.0198402,
          u: 0.000728955,
        },
        {
          level: 'very-similar',
          m: 0.0642058,
          u: 0.00127039,
        },
        {
          level: 'similar',
          m: 0.00475768,
          u: 0.000815474,
        },
        {
          level: 'sounds-alike',
          m: 0.00436031,
          u: 0.000249872,
        },
        {
          level: 'part',
          m: 0.00809843,
          u: 0.000244513,
        },
        {
          level: 'swapped',
          m: 1,
          u: 1,
        },
        {
          level: 'as-given',
          m: 0.00077209,
          u: 0.00196214,
        },
        {
          level: 'different',
          m: 0.0256285,
          u: 0.988875,
        },
      ],
    },
    {
      attribute: 'postcode',
      levels: [
        {
          level: 'exact',
          m: 0.908726,
          u: 0.00440286,
        },
        {
          level: 'former',
          m: 0.00000662524,
          u: 0.000001622,
        },
        {
          level: 'similar',
          m: 0.0217182,
          u: 0.000380639,
        },
        {
          level: 'same-sector',
          m: 0.00000685252,
          u: 0.00229048,
        },
        {
          level: 'same-district',
          m: 0.00218113,
          u: 0.0248286,
        },
        {
          level: 'different',
          m: 0.0673617,
          u: 0.968096,
        },
      ],
    },
    {
      attribute: 'address',
      levels: [
        {
          level: 'exact',
          m: 0.395942,
          u: 0.000345824,
        },
        {
          level: 'similar',
          m: 0.00138568,
          u: 0.0004133,
        },
        {
          level: 'same-building',
          m: 0.0000367963,
          u: 0.000336866,
        },
        {
          level: 'same-street',
          m: 0.000828132,
          u: 0.00408829,
        },
        {
          level: 'similar-street',
          m: 0.0831084,
          u: 0.0166468,
        },
        {
          level: 'same-number',
          m: 0.00404709,
          u: 0.0352739,
        },
        {
          level: 'different',
          m: 0.514652,
          u: 0.942895,
        },
        {
          level: 'exact@',
          m: 0.99664,
          u: 0.422942,
        },
        {
          level: 'similar@',
          m: 0.00000569619,
          u: 0.000381667,
        },
        {
          level: 'same-building@',
          m: 0.000188775,
          u: 0.0445308,
        },
        {
          level: 'same-street@',
          m: 0.0031349,
          u: 0.478368,
        },
        {
          level: 'similar-street@',
          m: 0.00000569694,
          u: 0.0169549,
        },
        {
          level: 'same-number@',
          m: 0.00000569619,
          u: 0.00123283,
        },
        {
          level: 'different@',
          m: 0.0000193291,
          u: 0.0355901,
        },
      ],
    },
    {
      attribute: 'birthDate',
      levels: [
        {
          level: 'exact',
          m: 0.923688,
          u: 0.0000493666,
        },
        {
          level: 'exact-new-year',
          m: 0.00498349,
          u: 0.00000457625,
        },
        {
          level: 'partial',
          m: 0.00197047,
          u: 0.00000168622,
        },
        {
          level: 'day-and-month-swapped',
          m: 0.00240828,
          u: 0.0000222603,
        },
        {
          level: 'one-edit',
          m: 0.0216505,
          u: 0.00141999,
        },
        {
          level: 'two-parts',
          m: 0.00408889,
          u: 0.00162956,
        },
        {
          level: 'year',
          m: 0.0230839,
          u: 0.000509365,
        },
        {
          level: 'near',
          m: 0.000523849,
          u: 0.00191091,
        },
        {
          level: 'different',
          m: 0.00784242,
          u: 0.373626,
        },
        {
          level: 'generation-apart',
          m: 0.00976033,
          u: 0.620826,
        },
      ],
    },
    {
      attribute: 'sex',
      levels: [
        {
          level: 'agrees',
          m: 0.978347,
          u: 0.500898,
        },
        {
          level: 'differs',
          m: 0.0216534,
          u: 0.499102,
        },
        {
          level: 'agrees@',
          m: 0.990074,
          u: 0.971157,
        },
        {
          level: 'differs@',
          m: 0.00992629,
          u: 0.0288427,
        },
      ],
    },
    {
      attribute: 'phone',
      levels: [
        {
          level: 'exact',
          m: 0.953646,
          u: 0.00103039,
        },
        {
          level: 'similar',
          m: 0.0311296,
          u: 0.0288434,
        },
        {
          level: 'different',
          m: 0.015224,
          u: 0.970126,
        },
      ],
    },
    {
      attribute: 'email',
      levels: [
        {
          level: 'exact',
          m: 0.848064,
          u: 0.000181265,
        },
        {
          level: 'same-name',
          m: 0.0283689,
          u: 0.00163132,
        },
        {
          level: 'similar',
          m: 0.0283689,
          u: 0.00163132,
        },
        {
          level: 'similar-name',
          m: 0.0283689,
          u: 0.00163132,
        },
        {
          level: 'different',
          m: 0.066829,
          u: 0.994925,
        },
        {
          level: 'exact@',
          m: 0.95337,
          u: 0.0175817,
        },
        {
          level: 'same-name@',
          m: 0.00457457,
          u: 0.00946527,
        },
        {
          level: 'similar@',
          m: 0.0283316,
          u: 0.0103348,
        },
        {
          level: 'similar-name@',
          m: 0.00457457,
          u: 0.00946527,
        },
        {
          level: 'different@',
          m: 0.00914929,
          u: 0.953153,
        },
      ],
    },
    {
      attribute: 'identifier:NHS',
      levels: [
        {
          level: 'agrees',
          m: 0.989155,
          u: 0.0000109828,
        },
        {
          level: 'agrees-unchecked',
          m: 0.0000616186,
          u: 0.0000046184,
        },
        {
          level: 'similar',
          m: 0.0031773,
          u: 0.0000046184,
        },
        {
          level: 'differs',
          m: 0.00760587,
          u: 0.99998,
        },
      ],
    },
    {
      attribute: 'identifier:UPN',
      levels: [
        {
          level: 'agrees',
          m: 0.989882,
          u: 0.000167292,
        },
        {
          level: 'agrees-unchecked',
          m: 0.00037981,
          u: 0.000111915,
        },
        {
          level: 'similar',
          m: 0.00200303,
          u: 0.000111915,
        },
        {
          level: 'differs',
          m: 0.00773485,
          u: 0.999609,
        },
      ],
    },
    {
      attribute: 'identifier:PNC',
      levels: [
        {
          level: 'agrees',
          m: 0.987282,
          u: 0.000234007,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000817304,
          u: 0.00029337,
        },
        {
          level: 'similar',
          m: 0.0064713,
          u: 0.00029337,
        },
        {
          level: 'differs',
          m: 0.00542952,
          u: 0.999179,
        },
      ],
    },
    {
      attribute: 'identifier:CRO',
      levels: [
        {
          level: 'agrees',
          m: 0.989399,
          u: 0.000371194,
        },
        {
          level: 'agrees-unchecked',
          m: 0.00307783,
          u: 0.00183374,
        },
        {
          level: 'similar',
          m: 0.00307783,
          u: 0.00183374,
        },
        {
          level: 'differs',
          m: 0.00444543,
          u: 0.995961,
        },
      ],
    },
    {
      attribute: 'identifier:NINO',
      levels: [
        {
          level: 'agrees',
          m: 0.996183,
          u: 0.0000707317,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000608698,
          u: 0.0000737173,
        },
        {
          level: 'similar',
          m: 0.000608698,
          u: 0.0000737173,
        },
        {
          level: 'differs',
          m: 0.00259943,
          u: 0.999782,
        },
      ],
    },
    {
      attribute: 'identifier:ULN',
      levels: [
        {
          level: 'agrees',
          m: 0.900905,
          u: 0.000093416,
        },
        {
          level: 'agrees-unchecked',
          m: 0.0297079,
          u: 0.00672646,
        },
        {
          level: 'similar',
          m: 0.0297079,
          u: 0.00672646,
        },
        {
          level: 'differs',
          m: 0.0396797,
          u: 0.986454,
        },
      ],
    },
  ],
  households: [
    {
      kind: 'family',
      oddsPerMatch: 1.58043,
    },
    {
      kind: 'twin',
      oddsPerMatch: 0.0316085,
    },
    {
      kind: 'copied-birth-date',
      oddsPerMatch: 0.0316085,
    },
    {
      kind: 'parent-of-one-name',
      oddsPerMatch: 0.0158043,
    },
    {
      kind: 'namesake',
      oddsPerMatch: 0.001,
    },
  ],
  blockingRules: [
    'identifier:CRO',
    'identifier:ULN',
    'identifier:UPN',
    'identifier:NHS',
    'identifier:PNC',
    'identifier:NINO',
    'date+givenSound',
    'email',
    'date+postcode',
    'address+givenSound',
    'date+familySound',
    'givenSound+familySound+monthDay',
    'given+family+year',
    'date+street',
    'address+familySound',
    'given+family+district',
    'given+family',
    'date+givenInitial',
    'given+familyStart',
    'givenStart+family',
    'postcode+familySound',
    'given+monthDay',
  ],
  seed: 1,
  date: '2026-11-26',
  termFrequencies: publicTermFrequencies,
};
