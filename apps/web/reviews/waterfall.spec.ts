import { fakeAnswers } from '../testing/index.ts';
import { leaningOf, signedBits, titleOfComparison, waterfallOf } from './waterfall.ts';

describe('waterfallOf', () => {
  const { steps, zeroX } = waterfallOf(fakeAnswers.openReview);

  it('begins each bar where the one above ends, and the total at zero', () => {
    const [prior, family, given] = steps;
    expect(prior).toMatchObject({ x: 0, width: zeroX, direction: 'against', weight: '−10.9' });
    expect(family).toMatchObject({ x: 0, direction: 'for', weight: '+6.1' });
    expect(given!.x).toBeGreaterThanOrEqual(family!.x + family!.width - 1);
    expect(steps.at(-1)).toMatchObject({ title: 'All together', direction: 'total', x: zeroX, weight: '+1.2' });
  });

  it('says in words what each bar shows', () => {
    expect(steps.map(({ verdict }) => verdict)).toEqual([
      'Speaks strongly against',
      'Speaks strongly for',
      'Speaks strongly for',
      'Speaks for',
      'Says little',
      'Speaks against',
      'Divided',
    ]);
  });

  it('keeps every bar within the chart', () => {
    for (const { x, width } of steps) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(1000);
    }
  });
});

describe('leaningOf', () => {
  it.each([
    { matchWeight: 4, leaning: 'for' },
    { matchWeight: 1.2, leaning: 'divided' },
    { matchWeight: -3.9, leaning: 'divided' },
    { matchWeight: -4, leaning: 'against' },
  ])('of $matchWeight bits is $leaning', ({ matchWeight, leaning }) => {
    expect(leaningOf({ matchWeight })).toBe(leaning);
  });
});

describe('signedBits', () => {
  it.each([
    { weight: 3.24, text: '+3.2' },
    { weight: -3.26, text: '−3.3' },
    { weight: -0.04, text: '0.0' },
  ])('writes $weight as $text', ({ weight, text }) => {
    expect(signedBits(weight)).toBe(text);
  });
});

describe('titleOfComparison', () => {
  it.each([
    { comparison: 'birthDate', title: 'Birth date' },
    { comparison: 'schoolName', title: 'School name' },
  ])('says $title for $comparison', ({ comparison, title }) => {
    expect(titleOfComparison(comparison)).toBe(title);
  });
});
