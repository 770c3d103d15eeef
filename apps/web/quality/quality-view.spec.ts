import { reviewQuality } from '../testing/fake-reviews.ts';
import { qualityViewOf } from './quality-view.ts';

const measure = (title: string, quality = reviewQuality) =>
  qualityViewOf(quality).measures.find((one) => one.title === title);

describe('the board of how reviews go', () => {
  it('tells the share of wrong links with its interval and the pairs behind it', () => {
    expect(measure('Wrong among automatic links')).toEqual({
      title: 'Wrong among automatic links',
      shown: '0.12%',
      meaning:
        'Linked without a person, and of two people. Between 0.01% and 3.1% (95%). Random pairs answered: 96 of 100; of 2 more nobody can tell, 1 wait for a second steward.',
    });
  });

  it('shows no share of too few', () => {
    expect(measure('Missed among near misses')).toMatchObject({
      shown: 'Not shown',
      meaning: expect.stringContaining('answered: 21 of 50'),
    });
  });

  it('tells how often what is known was answered', () => {
    expect(measure('Right where it is known')?.shown).toBe('98%');
    const none = { ...reviewQuality, sample: { ...reviewQuality.sample, gold: { answered: 0, right: 0 } } };
    expect(measure('Right where it is known', none)?.shown).toBe('Not known');
  });
});
