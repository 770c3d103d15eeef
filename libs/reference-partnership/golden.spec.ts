import { goldenHashes } from './golden-hashes.ts';
import { goldenHashesOf } from './golden-hashes-of.ts';

describe('the generator', () => {
  it.each([1, 2, 3] as const)('gives for seed %i the bytes that were agreed', (seed) => {
    expect(goldenHashesOf(seed)).toEqual(goldenHashes[seed]);
  });
});
