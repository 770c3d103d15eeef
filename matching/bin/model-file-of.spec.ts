import { defaultModel } from '#matching';
import { modelFileOf } from './model-file-of.ts';

describe('modelFileOf', () => {
  it('writes the parameters and imports the name lists', () => {
    const text = modelFileOf(defaultModel);
    expect(text).toContain('export const model20261127: HubModel = {');
    expect(text).toContain('termFrequencies: publicTermFrequencies,');
    expect(text).not.toContain('"smith"');
  });
});
