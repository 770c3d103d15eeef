import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { defaultModel, type HubModel } from '#matching';
import { HubError } from '#schemas/errors';

/** A model that the hub is to run by, if stewards agree. */
export interface ModelProposal {
  readonly id: string;
  readonly modelId: string;
  /** SHA-256 of the model, hexadecimal: an edited one is another. */
  readonly digest: string;
  readonly proposedAt: Date;
  /** What it changes, line by line. */
  readonly summary: readonly string[];
  /** Stewards who approve it, of each one word, the first first. */
  readonly approvals: readonly ModelApproval[];
}

/** A steward's word for a model. */
export interface ModelApproval {
  readonly userId: string;
  readonly at: Date;
}

/** Stewards who have to approve a model. */
export const approvalsNeeded = 2;

/** Models that are proposed, and who approves them. */
export abstract class ModelProposals {
  /** Keeps the earlier one of a model that was proposed before. */
  abstract propose(proposal: Omit<ModelProposal, 'approvals'>): Promise<void>;

  /** The newest 50. */
  abstract newest(): Promise<readonly ModelProposal[]>;

  abstract ofDigest(digest: string): Promise<ModelProposal | undefined>;

  /** @returns false where there is no such proposal, or the steward has approved it before */
  abstract approve(id: string, approval: ModelApproval): Promise<boolean>;
}

/** Of a summary so many lines are kept, each of so many characters. */
const [mostLines, mostCharacters] = [60, 1000];

/**
 * Puts a model before the stewards.
 *
 * @param approvals of those who have approved already what it was made of
 */
export async function proposeModel(
  proposals: ModelProposals,
  model: HubModel,
  summary: readonly string[],
  proposedAt: Date,
  approvals: readonly ModelApproval[] = [],
): Promise<void> {
  const digest = digestOf(model);
  const lines = summary.slice(0, mostLines).map((line) => line.slice(0, mostCharacters));
  await proposals.propose({ id: uuidv7(), modelId: model.id, digest, proposedAt, summary: lines });
  const id = (await proposals.ofDigest(digest))?.id ?? '';
  for (const approval of approvals) await proposals.approve(id, approval);
}

/**
 * A hub runs by the model that is delivered or by one that two stewards approved, and by nothing else.
 *
 * @throws HubError MODEL_NOT_APPROVED
 */
export async function refuseUnapproved(proposals: ModelProposals, model: HubModel): Promise<void> {
  const digest = digestOf(model);
  if (digest === digestOf(defaultModel)) return;
  const approvals = (await proposals.ofDigest(digest))?.approvals.length ?? 0;
  if (approvals < approvalsNeeded) throw new HubError('MODEL_NOT_APPROVED', { model: model.id, approvals });
}

/** @returns SHA-256 of the model as it is written, hexadecimal */
const digestOf = (model: HubModel): string => createHash('sha256').update(JSON.stringify(model)).digest('hex');
