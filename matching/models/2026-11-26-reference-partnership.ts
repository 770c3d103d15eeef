import type { HubModel } from '../live/hub-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

/** Written by matching/bin/train.ts. Frozen: another training is another file. */
export const model20261126: HubModel = {
  id: '2026-11-26-reference-partnership',
  provenance: [
    'reference partnership, 10,000 people, twelve agencies, seed 11; for a hub of 230000 records. Term frequencies: public name lists.',
    'Trained on 22974 records without labels, seed 1; 158154 candidate pairs of 48 blocking rules drawn, 14824 patterns.',
    'Expectation maximisation converged after 12 rounds; 24805 matching pairs expected, 39572 pairs of one family.',
  ],
  priorWeight: -16.7004,
  nameDependence: 0,
  fuzzyTermShare: 0.25,
  sameSourceWeight: -2.71996,
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
          m: 0.814293,
          u: 0.00381233,
        },
        {
          level: 'other-name',
          m: 0.00795495,
          u: 0.000248241,
        },
        {
          level: 'diminutive',
          m: 0.0154363,
          u: 0.00132987,
        },
        {
          level: 'spelling-variant',
          m: 0.0111514,
          u: 0.000974577,
        },
        {
          level: 'very-similar',
          m: 0.0381467,
          u: 0.000341928,
        },
        {
          level: 'similar',
          m: 0.00304782,
          u: 0.000075933,
        },
        {
          level: 'sounds-alike',
          m: 0.0021906,
          u: 0.000467283,
        },
        {
          level: 'middle-name',
          m: 0.0109379,
          u: 0.00238215,
        },
        {
          level: 'initial',
          m: 0.0704578,
          u: 0.0050074,
        },
        {
          level: 'swapped',
          m: 0.0168025,
          u: 7.49928e-7,
        },
        {
          level: 'another-listed-name',
          m: 0.00273034,
          u: 0.00829261,
        },
        {
          level: 'different',
          m: 0.00685078,
          u: 0.977064,
        },
      ],
    },
    {
      attribute: 'middle',
      levels: [
        {
          level: 'exact',
          m: 0.657237,
          u: 0.00681937,
        },
        {
          level: 'initial',
          m: 0.291175,
          u: 0.00070125,
        },
        {
          level: 'different',
          m: 0.0515887,
          u: 0.992479,
        },
        {
          level: 'exact@',
          m: 0.999672,
          u: 0.0295289,
        },
        {
          level: 'initial@',
          m: 0.000143075,
          u: 0.0000605788,
        },
        {
          level: 'different@',
          m: 0.000184837,
          u: 0.97041,
        },
      ],
    },
    {
      attribute: 'family',
      levels: [
        {
          level: 'exact',
          m: 0.871934,
          u: 0.00585372,
        },
        {
          level: 'other-name',
          m: 0.019698,
          u: 0.000728974,
        },
        {
          level: 'very-similar',
          m: 0.0641335,
          u: 0.00127041,
        },
        {
          level: 'similar',
          m: 0.00475748,
          u: 0.000815475,
        },
        {
          level: 'sounds-alike',
          m: 0.00438369,
          u: 0.000249871,
        },
        {
          level: 'part',
          m: 0.00822641,
          u: 0.000244504,
        },
        {
          level: 'swapped',
          m: 1,
          u: 1,
        },
        {
          level: 'as-given',
          m: 0.00109396,
          u: 0.00196211,
        },
        {
          level: 'different',
          m: 0.0257734,
          u: 0.988875,
        },
      ],
    },
    {
      attribute: 'postcode',
      levels: [
        {
          level: 'exact',
          m: 0.908013,
          u: 0.00440313,
        },
        {
          level: 'former',
          m: 0.00000664192,
          u: 0.000001622,
        },
        {
          level: 'similar',
          m: 0.0217948,
          u: 0.000380637,
        },
        {
          level: 'same-sector',
          m: 0.00000690402,
          u: 0.00229048,
        },
        {
          level: 'same-district',
          m: 0.00219396,
          u: 0.0248286,
        },
        {
          level: 'different',
          m: 0.0679847,
          u: 0.968096,
        },
      ],
    },
    {
      attribute: 'address',
      levels: [
        {
          level: 'exact',
          m: 0.388692,
          u: 0.000668187,
        },
        {
          level: 'similar',
          m: 0.00139285,
          u: 0.000428612,
        },
        {
          level: 'same-street',
          m: 0.000829164,
          u: 0.00408829,
        },
        {
          level: 'similar-street',
          m: 0.0838022,
          u: 0.0166468,
        },
        {
          level: 'same-number',
          m: 0.00471639,
          u: 0.0352739,
        },
        {
          level: 'different',
          m: 0.520568,
          u: 0.942894,
        },
        {
          level: 'exact@',
          m: 0.996835,
          u: 0.464078,
        },
        {
          level: 'similar@',
          m: 0.00000714304,
          u: 0.000384028,
        },
        {
          level: 'same-street@',
          m: 0.00312402,
          u: 0.481332,
        },
        {
          level: 'similar-street@',
          m: 0.00000714416,
          u: 0.0171547,
        },
        {
          level: 'same-number@',
          m: 0.00000714304,
          u: 0.00124019,
        },
        {
          level: 'different@',
          m: 0.000019415,
          u: 0.0358103,
        },
      ],
    },
    {
      attribute: 'birthDate',
      levels: [
        {
          level: 'exact',
          m: 0.92274,
          u: 0.0000496943,
        },
        {
          level: 'exact-new-year',
          m: 0.00495346,
          u: 0.0000045803,
        },
        {
          level: 'partial',
          m: 0.00194656,
          u: 0.00000168622,
        },
        {
          level: 'day-and-month-swapped',
          m: 0.00241259,
          u: 0.0000222606,
        },
        {
          level: 'one-edit',
          m: 0.0215866,
          u: 0.00142,
        },
        {
          level: 'two-parts',
          m: 0.00407169,
          u: 0.00162957,
        },
        {
          level: 'year',
          m: 0.023053,
          u: 0.000509374,
        },
        {
          level: 'near',
          m: 0.000533941,
          u: 0.00191091,
        },
        {
          level: 'different',
          m: 0.00841139,
          u: 0.373626,
        },
        {
          level: 'generation-apart',
          m: 0.0102909,
          u: 0.620826,
        },
      ],
    },
    {
      attribute: 'sex',
      levels: [
        {
          level: 'agrees',
          m: 0.980936,
          u: 0.500898,
        },
        {
          level: 'differs',
          m: 0.0190637,
          u: 0.499102,
        },
        {
          level: 'agrees@',
          m: 0.990263,
          u: 0.973418,
        },
        {
          level: 'differs@',
          m: 0.00973739,
          u: 0.0265819,
        },
      ],
    },
    {
      attribute: 'phone',
      levels: [
        {
          level: 'exact',
          m: 0.955972,
          u: 0.00103045,
        },
        {
          level: 'similar',
          m: 0.0303353,
          u: 0.0288435,
        },
        {
          level: 'different',
          m: 0.0136927,
          u: 0.970126,
        },
      ],
    },
    {
      attribute: 'email',
      levels: [
        {
          level: 'exact',
          m: 0.848032,
          u: 0.000181376,
        },
        {
          level: 'same-name',
          m: 0.0283725,
          u: 0.00163132,
        },
        {
          level: 'similar',
          m: 0.0283725,
          u: 0.00163132,
        },
        {
          level: 'similar-name',
          m: 0.0283725,
          u: 0.00163132,
        },
        {
          level: 'different',
          m: 0.0668504,
          u: 0.994925,
        },
        {
          level: 'exact@',
          m: 0.95278,
          u: 0.0178447,
        },
        {
          level: 'same-name@',
          m: 0.00463207,
          u: 0.00946029,
        },
        {
          level: 'similar@',
          m: 0.0286912,
          u: 0.0103276,
        },
        {
          level: 'similar-name@',
          m: 0.00463207,
          u: 0.00946029,
        },
        {
          level: 'different@',
          m: 0.00926437,
          u: 0.952907,
        },
      ],
    },
    {
      attribute: 'identifier:NHS',
      levels: [
        {
          level: 'agrees',
          m: 0.989293,
          u: 0.0000109844,
        },
        {
          level: 'agrees-unchecked',
          m: 0.0000616295,
          u: 0.0000046184,
        },
        {
          level: 'similar',
          m: 0.00317786,
          u: 0.0000046184,
        },
        {
          level: 'differs',
          m: 0.00746782,
          u: 0.99998,
        },
      ],
    },
    {
      attribute: 'identifier:UPN',
      levels: [
        {
          level: 'agrees',
          m: 0.990694,
          u: 0.000167362,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000380672,
          u: 0.000111915,
        },
        {
          level: 'similar',
          m: 0.00200758,
          u: 0.000111915,
        },
        {
          level: 'differs',
          m: 0.00691774,
          u: 0.999609,
        },
      ],
    },
    {
      attribute: 'identifier:PNC',
      levels: [
        {
          level: 'agrees',
          m: 0.987328,
          u: 0.00023393,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000815642,
          u: 0.00029337,
        },
        {
          level: 'similar',
          m: 0.00645814,
          u: 0.00029337,
        },
        {
          level: 'differs',
          m: 0.00539839,
          u: 0.999179,
        },
      ],
    },
    {
      attribute: 'identifier:CRO',
      levels: [
        {
          level: 'agrees',
          m: 0.989442,
          u: 0.000371119,
        },
        {
          level: 'agrees-unchecked',
          m: 0.00306883,
          u: 0.00183374,
        },
        {
          level: 'similar',
          m: 0.00306883,
          u: 0.00183374,
        },
        {
          level: 'differs',
          m: 0.00442083,
          u: 0.995961,
        },
      ],
    },
    {
      attribute: 'identifier:NINO',
      levels: [
        {
          level: 'agrees',
          m: 0.996471,
          u: 0.0000707219,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000608626,
          u: 0.0000737173,
        },
        {
          level: 'similar',
          m: 0.000608626,
          u: 0.0000737173,
        },
        {
          level: 'differs',
          m: 0.00231163,
          u: 0.999782,
        },
      ],
    },
    {
      attribute: 'identifier:ULN',
      levels: [
        {
          level: 'agrees',
          m: 0.900906,
          u: 0.000093416,
        },
        {
          level: 'agrees-unchecked',
          m: 0.029708,
          u: 0.00672646,
        },
        {
          level: 'similar',
          m: 0.029708,
          u: 0.00672646,
        },
        {
          level: 'differs',
          m: 0.039678,
          u: 0.986454,
        },
      ],
    },
  ],
  households: [
    {
      kind: 'family',
      oddsPerMatch: 1.59531,
    },
    {
      kind: 'twin',
      oddsPerMatch: 0.0797654,
    },
    {
      kind: 'parent-of-one-name',
      oddsPerMatch: 0.0159531,
    },
    {
      kind: 'namesake',
      oddsPerMatch: 0.001,
    },
  ],
  blockingRules: [
    'identifier:ULN',
    'identifier:CRO',
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
    'given+family+district',
    'address+familySound',
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
