import { HubError } from '#schemas/errors';
import { parseBatchModel } from '../score/parse-batch-model.ts';
import type { HubModel } from './hub-model.ts';

type Fields = Readonly<Record<string, unknown>>;

const isShare = (value: unknown): boolean => typeof value === 'number' && value > 0 && value <= 1;
const areShares = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isShare);

/** What each field of the term frequencies must be. */
const checks: Readonly<Record<keyof HubModel['termFrequencies'], (value: unknown) => boolean>> = {
  given: areShares,
  otherGiven: isShare,
  family: areShares,
  otherFamily: isShare,
};

/**
 * A hub's model as a file gave it, every field looked at.
 *
 * @throws HubError MODEL_INVALID with all fields at fault
 */
export function parseHubModel(value: unknown): HubModel {
  const model = parseBatchModel(value) as unknown as Fields;
  const frequencies = model['termFrequencies'];
  const found: Fields = typeof frequencies === 'object' && frequencies !== null ? (frequencies as Fields) : {};
  const fields = Object.entries(checks).flatMap(([name, isWell]) =>
    isWell(found[name]) ? [] : [`termFrequencies.${name}`],
  );
  if (typeof model['date'] !== 'string') fields.push('date');
  if (fields.length > 0) throw new HubError('MODEL_INVALID', { fields });
  return model as unknown as HubModel;
}
