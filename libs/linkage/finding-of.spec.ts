import { findingOf } from './finding-of.ts';

const candidate = (subject: string, matchWeight: number) => ({ subject, membershipVersion: '1', matchWeight });

describe('findingOf', () => {
  it('finds nobody below the link threshold', () => {
    expect(findingOf([candidate('a', 7.9)], 8)).toEqual({ kind: 'nobody' });
    expect(findingOf([], 8)).toEqual({ kind: 'nobody' });
  });

  it('takes the best record of a person', () => {
    expect(findingOf([candidate('a', 12), candidate('a', 20), candidate('a', 3)], 8)).toEqual({
      kind: 'person',
      ...candidate('a', 20),
    });
  });

  it('is ambiguous when a second person is less than a thousand times less likely', () => {
    expect(findingOf([candidate('a', 20), candidate('b', 10.1)], 8)).toEqual({
      kind: 'ambiguous',
      subjects: ['a', 'b'],
    });
    expect(findingOf([candidate('a', 20), candidate('b', 10)], 8)).toMatchObject({ kind: 'person', subject: 'a' });
  });
});
