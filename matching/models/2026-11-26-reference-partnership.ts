import type { HubModel } from '../live/hub-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

/** Written by matching/bin/train.ts. Frozen: another training is another file. */
export const model20261126: HubModel = {
  id: '2026-11-26-reference-partnership',
  provenance: [
    'reference partnership, 10,000 people, twelve agencies, seed 11; for a hub of 230000 records. Term frequencies: public name lists.',
    'Trained on 22974 records without labels, seed 1; 158154 candidate pairs of 48 blocking rules drawn, 14980 patterns.',
    'Expectation maximisation converged after 13 rounds; 24932 matching pairs expected, 39205 pairs of one family.',
  ],
  priorWeight: -16.6931,
  nameDependence: 0,
  fuzzyTermShare: 0.25,
  sameSourceWeight: -2.71992,
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
          m: 0.809696,
          u: 0.00381238,
        },
        {
          level: 'other-name',
          m: 0.00787517,
          u: 0.000248245,
        },
        {
          level: 'diminutive',
          m: 0.0307404,
          u: 0.00173492,
        },
        {
          level: 'spelling-variant',
          m: 0.00918648,
          u: 0.000908701,
        },
        {
          level: 'very-similar',
          m: 0.0362851,
          u: 0.000326843,
        },
        {
          level: 'similar',
          m: 0.000881248,
          u: 0.0000659747,
        },
        {
          level: 'sounds-alike',
          m: 0.00210699,
          u: 0.00046729,
        },
        {
          level: 'middle-name',
          m: 0.010628,
          u: 0.00237709,
        },
        {
          level: 'initial',
          m: 0.0711015,
          u: 0.00500731,
        },
        {
          level: 'swapped',
          m: 0.0168825,
          u: 0.0000019712,
        },
        {
          level: 'another-listed-name',
          m: 0.00116987,
          u: 0.00813524,
        },
        {
          level: 'different',
          m: 0.00344689,
          u: 0.976913,
        },
      ],
    },
    {
      attribute: 'middle',
      levels: [
        {
          level: 'exact',
          m: 0.591171,
          u: 0.00682953,
        },
        {
          level: 'initial',
          m: 0.342482,
          u: 0.000693389,
        },
        {
          level: 'different',
          m: 0.0663471,
          u: 0.992477,
        },
        {
          level: 'exact@',
          m: 0.999651,
          u: 0.0293925,
        },
        {
          level: 'initial@',
          m: 0.000142278,
          u: 0.000060182,
        },
        {
          level: 'different@',
          m: 0.000206956,
          u: 0.970547,
        },
      ],
    },
    {
      attribute: 'family',
      levels: [
        {
          level: 'exact',
          m: 0.87188,
          u: 0.00585331,
        },
        {
          level: 'other-name',
          m: 0.0199557,
          u: 0.000728941,
        },
        {
          level: 'very-similar',
          m: 0.0643984,
          u: 0.00127036,
        },
        {
          level: 'similar',
          m: 0.00473728,
          u: 0.000815475,
        },
        {
          level: 'sounds-alike',
          m: 0.00437593,
          u: 0.00024987,
        },
        {
          level: 'part',
          m: 0.00836246,
          u: 0.000244487,
        },
        {
          level: 'swapped',
          m: 1,
          u: 1,
        },
        {
          level: 'as-given',
          m: 0.000761788,
          u: 0.00196215,
        },
        {
          level: 'different',
          m: 0.025528,
          u: 0.988875,
        },
      ],
    },
    {
      attribute: 'postcode',
      levels: [
        {
          level: 'exact',
          m: 0.908759,
          u: 0.00440273,
        },
        {
          level: 'former',
          m: 0.00000661554,
          u: 0.000001622,
        },
        {
          level: 'similar',
          m: 0.0218281,
          u: 0.000380626,
        },
        {
          level: 'same-sector',
          m: 0.0000068565,
          u: 0.00229048,
        },
        {
          level: 'same-district',
          m: 0.00217601,
          u: 0.0248286,
        },
        {
          level: 'different',
          m: 0.0672233,
          u: 0.968096,
        },
      ],
    },
    {
      attribute: 'address',
      levels: [
        {
          level: 'exact',
          m: 0.396938,
          u: 0.000345666,
        },
        {
          level: 'similar',
          m: 0.00138068,
          u: 0.000413301,
        },
        {
          level: 'same-building',
          m: 0.0000367043,
          u: 0.000336866,
        },
        {
          level: 'same-street',
          m: 0.000828246,
          u: 0.00408829,
        },
        {
          level: 'similar-street',
          m: 0.0833876,
          u: 0.0166468,
        },
        {
          level: 'same-number',
          m: 0.0046536,
          u: 0.0352739,
        },
        {
          level: 'different',
          m: 0.512775,
          u: 0.942895,
        },
        {
          level: 'exact@',
          m: 0.996671,
          u: 0.422851,
        },
        {
          level: 'similar@',
          m: 0.00000568697,
          u: 0.000381613,
        },
        {
          level: 'same-building@',
          m: 0.000189745,
          u: 0.0445235,
        },
        {
          level: 'same-street@',
          m: 0.00310286,
          u: 0.478379,
        },
        {
          level: 'similar-street@',
          m: 0.0000056877,
          u: 0.0170471,
        },
        {
          level: 'same-number@',
          m: 0.00000568697,
          u: 0.00123266,
        },
        {
          level: 'different@',
          m: 0.0000192984,
          u: 0.0355851,
        },
      ],
    },
    {
      attribute: 'birthDate',
      levels: [
        {
          level: 'exact',
          m: 0.923454,
          u: 0.000049265,
        },
        {
          level: 'exact-new-year',
          m: 0.00494585,
          u: 0.00000457905,
        },
        {
          level: 'partial',
          m: 0.00194347,
          u: 0.00000168622,
        },
        {
          level: 'day-and-month-swapped',
          m: 0.00240479,
          u: 0.0000222603,
        },
        {
          level: 'one-edit',
          m: 0.0217622,
          u: 0.00141998,
        },
        {
          level: 'two-parts',
          m: 0.00407932,
          u: 0.00162956,
        },
        {
          level: 'year',
          m: 0.0229692,
          u: 0.000509373,
        },
        {
          level: 'near',
          m: 0.000523344,
          u: 0.00191092,
        },
        {
          level: 'different',
          m: 0.00795475,
          u: 0.373626,
        },
        {
          level: 'generation-apart',
          m: 0.00996273,
          u: 0.620826,
        },
      ],
    },
    {
      attribute: 'sex',
      levels: [
        {
          level: 'agrees',
          m: 0.978261,
          u: 0.500898,
        },
        {
          level: 'differs',
          m: 0.0217394,
          u: 0.499102,
        },
        {
          level: 'agrees@',
          m: 0.99013,
          u: 0.97069,
        },
        {
          level: 'differs@',
          m: 0.00987049,
          u: 0.0293095,
        },
      ],
    },
    {
      attribute: 'phone',
      levels: [
        {
          level: 'exact',
          m: 0.953771,
          u: 0.00103032,
        },
        {
          level: 'similar',
          m: 0.030725,
          u: 0.0288434,
        },
        {
          level: 'different',
          m: 0.0155042,
          u: 0.970126,
        },
      ],
    },
    {
      attribute: 'email',
      levels: [
        {
          level: 'exact',
          m: 0.848059,
          u: 0.000181254,
        },
        {
          level: 'same-name',
          m: 0.0283686,
          u: 0.00163132,
        },
        {
          level: 'similar',
          m: 0.0283686,
          u: 0.00163132,
        },
        {
          level: 'similar-name',
          m: 0.0283686,
          u: 0.00163132,
        },
        {
          level: 'different',
          m: 0.0668354,
          u: 0.994925,
        },
        {
          level: 'exact@',
          m: 0.953451,
          u: 0.0175707,
        },
        {
          level: 'same-name@',
          m: 0.004569,
          u: 0.00946495,
        },
        {
          level: 'similar@',
          m: 0.0282732,
          u: 0.0103445,
        },
        {
          level: 'similar-name@',
          m: 0.004569,
          u: 0.00946495,
        },
        {
          level: 'different@',
          m: 0.00913812,
          u: 0.953155,
        },
      ],
    },
    {
      attribute: 'identifier:NHS',
      levels: [
        {
          level: 'agrees',
          m: 0.989117,
          u: 0.0000109867,
        },
        {
          level: 'agrees-unchecked',
          m: 0.0000616215,
          u: 0.0000046184,
        },
        {
          level: 'similar',
          m: 0.00317745,
          u: 0.0000046184,
        },
        {
          level: 'differs',
          m: 0.00764384,
          u: 0.99998,
        },
      ],
    },
    {
      attribute: 'identifier:UPN',
      levels: [
        {
          level: 'agrees',
          m: 0.989855,
          u: 0.000167362,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000380349,
          u: 0.000111915,
        },
        {
          level: 'similar',
          m: 0.00200588,
          u: 0.000111915,
        },
        {
          level: 'differs',
          m: 0.00775888,
          u: 0.999609,
        },
      ],
    },
    {
      attribute: 'identifier:PNC',
      levels: [
        {
          level: 'agrees',
          m: 0.987339,
          u: 0.000233868,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000814273,
          u: 0.00029337,
        },
        {
          level: 'similar',
          m: 0.0064473,
          u: 0.00029337,
        },
        {
          level: 'differs',
          m: 0.00539915,
          u: 0.999179,
        },
      ],
    },
    {
      attribute: 'identifier:CRO',
      levels: [
        {
          level: 'agrees',
          m: 0.989435,
          u: 0.000371116,
        },
        {
          level: 'agrees-unchecked',
          m: 0.00306847,
          u: 0.00183374,
        },
        {
          level: 'similar',
          m: 0.00306847,
          u: 0.00183374,
        },
        {
          level: 'differs',
          m: 0.0044279,
          u: 0.995961,
        },
      ],
    },
    {
      attribute: 'identifier:NINO',
      levels: [
        {
          level: 'agrees',
          m: 0.996177,
          u: 0.0000707209,
        },
        {
          level: 'agrees-unchecked',
          m: 0.000608425,
          u: 0.0000737173,
        },
        {
          level: 'similar',
          m: 0.000608425,
          u: 0.0000737173,
        },
        {
          level: 'differs',
          m: 0.00260596,
          u: 0.999782,
        },
      ],
    },
    {
      attribute: 'identifier:ULN',
      levels: [
        {
          level: 'agrees',
          m: 0.900904,
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
          m: 0.0396807,
          u: 0.986454,
        },
      ],
    },
  ],
  households: [
    {
      kind: 'family',
      oddsPerMatch: 1.57249,
    },
    {
      kind: 'twin',
      oddsPerMatch: 0.0314499,
    },
    {
      kind: 'copied-birth-date',
      oddsPerMatch: 0.0314499,
    },
    {
      kind: 'parent-of-one-name',
      oddsPerMatch: 0.0157249,
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
