import { HubError } from '#schemas/errors';
import type { BatchModel } from './batch-model.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isProbability = (value: unknown): boolean => isNumber(value) && (value as number) > 0 && (value as number) <= 1;
const isText = (value: unknown): boolean => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const each = (value: unknown, isWell: (one: Fields) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => isFields(one) && isWell(one));

const isComparison = ({ attribute, levels }: Fields): boolean =>
  isText(attribute) && each(levels, ({ level, m, u }) => isText(level) && isProbability(m) && isProbability(u));

/** What each field of a model must be. */
const checks: Readonly<Record<keyof BatchModel, (value: unknown) => boolean>> = {
  id: isText,
  provenance: areTexts,
  priorWeight: isNumber,
  nameDependence: isNumber,
  fuzzyTermShare: isNumber,
  sameSourceWeight: isNumber,
  thresholds: (value) => isFields(value) && isNumber(value['link']) && isNumber(value['review']),
  comparisons: (value) => each(value, isComparison),
  households: (value) => each(value, ({ kind, oddsPerMatch }) => isText(kind) && isNumber(oddsPerMatch)),
  blockingRules: areTexts,
  seed: isNumber,
};

/**
 * A model as a file gave it. A weight that is no number would link anybody, so every field is looked at.
 *
 * @throws HubError MODEL_INVALID with all fields at fault
 */
export function parseBatchModel(value: unknown): BatchModel {
  if (!isFields(value)) throw new HubError('MODEL_INVALID', { reason: 'it is no model of this engine' });
  const fields = Object.entries(checks).flatMap(([name, isWell]) => (isWell(value[name]) ? [] : [name]));
  if (fields.length > 0) throw new HubError('MODEL_INVALID', { fields });
  return value as unknown as BatchModel;
}
