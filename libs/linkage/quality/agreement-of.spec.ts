import { agreementOf } from './agreement-of.ts';

describe('agreementOf', () => {
  it.each([
    { answers: [], expected: { pairs: 0, agreed: 0 } },
    { answers: [['same', 'same']], expected: { pairs: 1, agreed: 1 } },
    // By hand: agreed 2 of 4; of 8 answers 4 same, 4 different, so chance agrees in half: kappa 0.
    {
      answers: [
        ['same', 'same'],
        ['same', 'different'],
        ['different', 'same'],
        ['different', 'different'],
      ],
      expected: { pairs: 4, agreed: 2, kappa: 0 },
    },
    {
      answers: [
        ['same', 'same'],
        ['different', 'different'],
      ],
      expected: { pairs: 2, agreed: 2, kappa: 1 },
    },
    {
      answers: [
        ['same', 'different'],
        ['different', 'same'],
      ],
      expected: { pairs: 2, agreed: 0, kappa: -1 },
    },
  ] as const)('of $answers is $expected', ({ answers, expected }) => {
    expect(agreementOf(answers)).toEqual(expected);
  });
});
