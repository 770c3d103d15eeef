import type { HubModel } from '#matching';

const digits = 6;

/** The text of a model file: parameters to six digits; the name lists are imported, not repeated. */
export function modelFileOf(model: HubModel): string {
  const parameters = Object.fromEntries(Object.entries(model).filter(([field]) => field !== 'termFrequencies'));
  const json = JSON.stringify(
    parameters,
    (_key, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(digits)) : value),
    2,
  );
  // Without the outer braces, so that the name lists can follow.
  const fields = json.slice(1, -1).trimEnd();
  const name = `model${model.date.replaceAll('-', '')}`;
  return `import type { HubModel } from '../live/hub-model.ts';
import { publicTermFrequencies } from './public-term-frequencies.ts';

/** Written by matching/bin/train.ts. Frozen: another training is another file. */
export const ${name}: HubModel = {${fields},
  termFrequencies: publicTermFrequencies,
};
`;
}
