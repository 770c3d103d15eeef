import { createHash } from 'node:crypto';
import { sampleFiles } from './files/sample-files.ts';
import { goldenHashes } from './golden-hashes.ts';
import { samplePartnership } from './sample-partnership.ts';

describe('the sample', () => {
  it.each([1, 2, 3] as const)('of seed %i has the bytes that were agreed', (seed) => {
    const files = sampleFiles(samplePartnership(seed));
    const hashes = files.map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')] as const);
    expect(Object.fromEntries(hashes)).toEqual(goldenHashes[seed]);
  });
});
