import { linkTable } from '../link/link-table.ts';
import { aPersonTable, rowsOfPeople } from '../testing/a-person-table.ts';
import { parseBatchModel } from './parse-batch-model.ts';

describe('parseBatchModel', () => {
  const { model } = linkTable(aPersonTable(rowsOfPeople(60, 2)));
  const faultsOf = (value: unknown): unknown => {
    try {
      parseBatchModel(value);
    } catch (error) {
      return (error as { details: { fields?: readonly string[] } }).details.fields;
    }
    return [];
  };

  it('takes what was written', () => {
    expect(parseBatchModel(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });

  it.each(Object.keys(model))('refuses a model without %s', (field) => {
    expect(faultsOf({ ...model, [field]: undefined })).toEqual([field]);
  });

  it('names all fields at fault, also deep ones', () => {
    const [first, ...others] = model.comparisons;
    const level = { ...first?.levels[0], m: 0 };
    const comparisons = [{ ...first, levels: [level] }, ...others];
    expect(faultsOf({ ...model, comparisons, thresholds: { link: 3 }, priorWeight: null })).toEqual([
      'priorWeight',
      'thresholds',
      'comparisons',
    ]);
  });

  it.each([undefined, null, [], 'model'])('refuses %p', (value) => {
    expect(() => parseBatchModel(value)).toThrow('MODEL_INVALID');
  });
});
