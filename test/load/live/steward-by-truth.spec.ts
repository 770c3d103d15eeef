import { StewardByTruth } from './steward-by-truth.ts';

const truth = new Map(Array.from({ length: 200 }, (_, at) => [`r${at}`, `p${at >> 1}`] as const));
const steward = () => new StewardByTruth({ truth, expected: [{ left: 'r0', right: 'r1', expected: 'review' }] });

describe('StewardByTruth', () => {
  it('answers by the truth, and nothing where nobody could tell, of others, or again', () => {
    const asked = steward();
    const pairs = [
      { left: 'r1', right: 'r0' },
      { left: 'r2', right: 'r3' },
      { left: 'r2', right: 'r4' },
      { left: 'stranger', right: 'other stranger' },
    ];
    expect(asked.answer(pairs)).toEqual([
      { left: 'r2', right: 'r3', verdict: 'same' },
      { left: 'r2', right: 'r4', verdict: 'different' },
    ]);
    expect(asked.answer([{ left: 'r3', right: 'r2' }])).toEqual([]);
    expect([asked.asked, asked.answered]).toEqual([3, 2]);
  });

  it('errs once in fifty', () => {
    const pairs = Array.from({ length: 100 }, (_, at) => ({ left: `r${at}`, right: `r${at + 100}` }));
    expect(
      steward()
        .answer(pairs)
        .filter(({ verdict }) => verdict === 'same'),
    ).toHaveLength(2);
  });
});
