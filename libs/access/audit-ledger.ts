import type {
  LegalBasisCode,
  LookUpAnswer,
  LookUpRequest,
  Purpose,
  ReviewDecision,
  ReviewRevealRequest,
  SourceAnswerCode,
  SourceQuestionCode,
} from '#schemas';

interface Audited {
  readonly at: Date;
  readonly userId: string;
  readonly agency: string;
  readonly team: string;
  readonly policyVersion: string;
}

/** One look-up: who asked, why, and what came of it. */
export interface LookUpAudit extends Audited {
  readonly action: 'look-up';
  readonly receipt: string;
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasisCode;
  readonly caseReference: string;
  readonly relationship: LookUpRequest['relationship'];
  readonly urgency: LookUpRequest['urgency'];
  /** Pseudonym of the person found, if one was. */
  readonly subject?: string;
  readonly outcome: LookUpAnswer['outcome'];
  /** Flags touched, shown or not. */
  readonly flagsTouched: number;
  readonly flagsDisclosed: number;
  /** SHA-256 of the answer as sent, hexadecimal. */
  readonly answerDigest: string;
}

/** One decision of a data steward. */
export interface ReviewAudit extends Audited {
  readonly action: 'decide-review';
  readonly reviewId: string;
  readonly verdict: ReviewDecision['verdict'];
}

/** One pair of records that a data steward opened. */
export interface ReviewReadAudit extends Audited {
  readonly action: 'read-review';
  readonly reviewId: string;
}

/** Addresses of a pair that a data steward had shown, and why. */
export interface ReviewRevealAudit extends Audited {
  readonly action: 'reveal-review';
  readonly reviewId: string;
  readonly reason: ReviewRevealRequest['reason'];
}

/** A review that a data steward handed on, knowing the person. */
export interface ReviewHandOnAudit extends Audited {
  readonly action: 'hand-on-review';
  readonly reviewId: string;
}

/** A question to the source of a record, and what the source answered. */
export type SourceQuestionAudit = Audited &
  (
    | { readonly action: 'ask-source'; readonly reviewId: string; readonly reason: SourceQuestionCode }
    | { readonly action: 'answer-source'; readonly reason: SourceAnswerCode }
  );

/** A person whose history a data steward read, or out of whom records were taken. */
export interface PersonAudit extends Audited {
  readonly action: 'read-person' | 'unlink';
  readonly personId: string;
}

/** A pair that a data steward lets be linked again. */
export interface ReleaseAudit extends Audited {
  readonly action: 'release-pair';
  readonly pairId: string;
}

/** A change of thresholds that a steward proposed, or another approved; a model that a steward approved. */
export interface ThresholdAudit extends Audited {
  readonly action: 'propose-thresholds' | 'approve-thresholds' | 'approve-model';
  readonly proposalId: string;
}

/** A row of the ledger. */
export type AuditEntry =
  | LookUpAudit
  | ReviewAudit
  | ReviewReadAudit
  | ReviewRevealAudit
  | ReviewHandOnAudit
  | SourceQuestionAudit
  | PersonAudit
  | ReleaseAudit
  | ThresholdAudit;

/** The ledger: rows are added, never changed. Bound to a transaction, so that row and effect stand or fall together. */
export abstract class AuditLedger {
  abstract append(entry: AuditEntry): Promise<void>;
}
