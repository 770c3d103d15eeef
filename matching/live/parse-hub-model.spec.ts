import { defaultModel } from '../models/default-model.ts';
import { parseHubModel } from './parse-hub-model.ts';

describe('parseHubModel', () => {
  it('takes a model that was written as JSON', () => {
    expect(parseHubModel(JSON.parse(JSON.stringify(defaultModel)))).toEqual(defaultModel);
  });

  it.each([
    { value: { ...defaultModel, termFrequencies: undefined }, field: 'termFrequencies.given' },
    { value: { ...defaultModel, date: 7 }, field: 'date' },
    { value: { ...defaultModel, priorWeight: 'x' }, field: 'priorWeight' },
    {
      value: { ...defaultModel, termFrequencies: { ...defaultModel.termFrequencies, otherGiven: 0 } },
      field: 'termFrequencies.otherGiven',
    },
  ])('refuses one whose $field is at fault', ({ value, field }) => {
    expect(() => parseHubModel(value)).toThrow(
      expect.objectContaining({ code: 'MODEL_INVALID', details: { fields: expect.arrayContaining([field]) } }),
    );
  });
});
