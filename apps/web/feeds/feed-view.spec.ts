import { fakeAnswers } from '../testing/index.ts';
import { feedViewOf } from './feed-view.ts';

describe('feedViewOf', () => {
  it('explains each code, the most frequent first', () => {
    const { deadLetters, pause } = feedViewOf({
      ...fakeAnswers.feedHealth.feeds[0]!,
      codes: { OWN_CODE: 1, DATE_INVALID: 3 },
    });
    expect(deadLetters).toEqual([
      expect.objectContaining({ code: 'DATE_INVALID', count: 3, cure: 'Correct the date at the source.' }),
      expect.objectContaining({ code: 'OWN_CODE', count: 1, title: 'A code of the connector' }),
    ]);
    expect(pause).toMatchObject({ code: 'STREAM_FIELDS_MISSING' });
  });
});
