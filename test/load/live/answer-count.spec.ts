import { AnswerCount } from './answer-count.ts';

describe('AnswerCount', () => {
  it('counts answers with an agency too many, and agencies that are lacking', () => {
    const count = new AnswerCount();
    count.add(new Set(['health']), new Set(['health', 'police']));
    count.add(new Set(['health', 'school']), new Set(['health', 'police']));
    count.add(new Set(['health', 'police']), new Set(['health', 'police']));
    expect(count).toMatchObject({ answers: 3, wrong: 1 });
    expect(count.notShown).toBeCloseTo(2 / 6, 9);
  });
});
