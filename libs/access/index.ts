export { AccessStore, type StreamOfConnector } from './access-store.ts';
export { agreementRef, agreementsInForce, isInForce } from './agreements-in-force.ts';
export { askerContextOf } from './asker-context-of.ts';
export { type AuditEntry, AuditLedger, type LookUpAudit, type ReviewAudit } from './audit-ledger.ts';
export { decide } from './decide.ts';
export { legalBasisLabels } from './legal-basis-labels.ts';
export { lookUpOptionsOf } from './look-up-options-of.ts';
export { partnershipFaults } from './partnership-faults.ts';
export { agencyOf, type PartnershipDirectory, streamOf, teamOf } from './partnership-directory.ts';
export type {
  Action,
  AgencyResource,
  AskerContext,
  Contexts,
  Decision,
  FlagFacts,
  Level,
  Obligation,
  PurposeAndBasis,
  Reason,
  Resources,
  ReviewResource,
} from './policy-facts.ts';
export { justiceAndVictim, justicePurposes, rolesOf } from './policy-table.ts';
export { policyVersion } from './policy-version.ts';
export { purposeLabels } from './purpose-labels.ts';
export { requirePermission } from './require-permission.ts';
export { absoluteMs, idleMs, sessionEnd } from './session-clock.ts';
export { csrfTokenOf, newSecret, secretHash } from './session-secrets.ts';
export { type NewSession, type SessionInUse, SessionStore } from './session-store.ts';
export { signInMs, type SignInState, SignInStore } from './sign-in-store.ts';
export type { Viewer } from './viewer.ts';
