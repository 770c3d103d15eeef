import { soundsOf } from './sounds-of.ts';

describe('soundsOf', () => {
  // Vectors that Philips (2000) and the test suites of its ports (Apache Commons Codec, talisman) publish.
  it.each([
    { name: 'smith', codes: ['SM0', 'XMT'] },
    { name: 'schmidt', codes: ['XMT', 'SMT'] },
    { name: 'thompson', codes: ['TMPS'] },
    { name: 'knight', codes: ['NT'] },
    { name: 'wright', codes: ['RT'] },
    { name: 'philips', codes: ['FLPS'] },
    { name: 'hopkins', codes: ['HPKN'] },
  ])('codes $name', ({ name, codes }) => {
    expect(soundsOf(name)).toEqual(codes);
  });

  it('has no code for another script', () => {
    expect(soundsOf('محمد')).toEqual([]);
  });
});
