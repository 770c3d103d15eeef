import { findingOf } from './finding-of.ts';

const candidate = (subject: string, matchWeight: number) => ({ subject, membershipVersion: '1', matchWeight });

describe('findingOf', () => {
  it('finds nobody when each is hardly likely', () => {
    expect(findingOf([candidate('a', -6.1)])).toEqual({ kind: 'nobody' });
    expect(findingOf([])).toEqual({ kind: 'nobody' });
  });

  it('is unsure about those below what is shown, never a silent nil', () => {
    expect(findingOf([candidate('a', 7.9)])).toEqual({ kind: 'unsure', subjects: ['a'] });
    expect(findingOf([candidate('a', 0), candidate('b', 6), candidate('a', 1)])).toEqual({
      kind: 'unsure',
      subjects: ['b', 'a'],
    });
  });

  it('is sure of one person beside those who only may be meant', () => {
    expect(findingOf([candidate('a', 12), candidate('twin', 6.6)])).toMatchObject({ kind: 'person', subject: 'a' });
  });

  it('takes the best record of a person', () => {
    expect(findingOf([candidate('a', 12), candidate('a', 20), candidate('a', 3)])).toEqual({
      kind: 'person',
      ...candidate('a', 20),
    });
  });

  it('is ambiguous when a second person is less than a thousand times less likely', () => {
    expect(findingOf([candidate('a', 20), candidate('b', 10.1)])).toEqual({
      kind: 'ambiguous',
      subjects: ['a', 'b'],
    });
    expect(findingOf([candidate('a', 20), candidate('b', 10)])).toMatchObject({ kind: 'person', subject: 'a' });
  });
});
