import type { HubModel } from '#matching';
import { HubError } from '#schemas/errors';
import type { ThresholdProposalRow } from './threshold-store.ts';

/** A proposal of thresholds that was approved. */
export type ApprovedThresholds = ThresholdProposalRow & { readonly approvedBy: string; readonly approvedAt: Date };

/** What was approved last for a model. @throws HubError THRESHOLDS_NOT_APPROVED where no change for this model was approved */
export function approvedThresholdsOf(model: HubModel, proposals: readonly ThresholdProposalRow[]): ApprovedThresholds {
  const [latest] = proposals
    .filter(({ modelId }) => modelId === model.id)
    .flatMap(({ approvedBy, approvedAt, ...proposal }) =>
      approvedBy !== undefined && approvedAt ? [{ ...proposal, approvedBy, approvedAt }] : [],
    )
    .sort((one, other) => other.approvedAt.getTime() - one.approvedAt.getTime());
  if (!latest) throw new HubError('THRESHOLDS_NOT_APPROVED', { model: model.id });
  return latest;
}

/** The model with thresholds that were approved for it, under an id of its own: models are not edited. */
export function modelWithThresholds(model: HubModel, { thresholds, approvedAt }: ApprovedThresholds): HubModel {
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
