import { returnPathOf } from './return-path.ts';

describe('returnPathOf', () => {
  it.each(['/', '/look-ups/why', '/notices', '/reviews/3e1d6c52-2c0f-4b7a-8a2e-5a0c4d9b7e10'])(
    'goes on to %s',
    (path) => {
      expect(returnPathOf(path)).toBe(path);
    },
  );

  it.each([
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '/look-ups/answer',
    '/sign-out',
    ['/notices'],
  ])('goes home instead of %s', (path) => {
    expect(returnPathOf(path)).toBe('/');
  });
});
