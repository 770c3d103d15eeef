import type { HubModel } from '#matching';
import { HubError } from '#schemas/errors';
import type { ThresholdProposalRow } from './threshold-store.ts';

/**
 * The model with the thresholds that were approved last for it, under an id of its own: models are not edited.
 *
 * @throws HubError THRESHOLDS_NOT_APPROVED where no change for this model was approved
 */
export function modelWithThresholds(model: HubModel, proposals: readonly ThresholdProposalRow[]): HubModel {
  const [latest] = proposals
    .filter(({ modelId }) => modelId === model.id)
    .flatMap(({ thresholds, approvedAt }) => (approvedAt ? [{ thresholds, approvedAt }] : []))
    .sort((one, other) => other.approvedAt.getTime() - one.approvedAt.getTime());
  if (!latest) throw new HubError('THRESHOLDS_NOT_APPROVED', { model: model.id });
  const { thresholds, approvedAt } = latest;
  const day = approvedAt.toISOString().slice(0, 10);
  return {
    ...model,
    id: `${model.id}-thresholds-${day}`,
    date: day,
    thresholds: { ...model.thresholds, link: thresholds.link, review: thresholds.review },
    provenance: [
      `Thresholds approved by two stewards on ${day}: link ${thresholds.link}, review ${thresholds.review}, before ${model.thresholds.link} and ${model.thresholds.review}.`,
      ...model.provenance,
    ],
  };
}
