import { agoInWords } from './ago-in-words.ts';
import { dayInWords, monthInWords, timeInWords } from './dates-in-words.ts';

describe('timeInWords', () => {
  it.each([
    { instant: '2026-11-24T18:39:00Z', words: '6:39pm on 24 November 2026' },
    { instant: '2026-07-01T11:00:00Z', words: '12pm on 1 July 2026' },
    { instant: '2026-06-30T23:30:00Z', words: '12:30am on 1 July 2026' },
  ])('tells $instant by the clock of the United Kingdom: $words', ({ instant, words }) => {
    expect(timeInWords(instant)).toBe(words);
  });
});

describe('dayInWords and monthInWords', () => {
  it('write the month in full', () => {
    expect(dayInWords('2026-03-02T00:00:00Z')).toBe('2 March 2026');
    expect(monthInWords('2024-12')).toBe('December 2024');
  });
});

describe('agoInWords', () => {
  it.each([
    { seconds: 0, words: 'less than a minute' },
    { seconds: 60, words: '1 minute' },
    { seconds: 7199, words: '1 hour' },
    { seconds: 604_800, words: '7 days' },
  ])('says $words for $seconds s', ({ seconds, words }) => {
    expect(agoInWords(seconds)).toBe(words);
  });
});
