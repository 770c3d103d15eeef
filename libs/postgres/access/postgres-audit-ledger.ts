import { type AuditEntry, AuditLedger } from '#libs/access';
import type { Session } from '../database.ts';

/** Column of audit.entry for each field of an entry. */
const columns: Readonly<Record<string, string>> = {
  at: 'at',
  action: 'action',
  userId: 'user_id',
  agency: 'agency',
  team: 'team',
  policyVersion: 'policy_version',
  receipt: 'receipt',
  purpose: 'purpose',
  legalBasis: 'legal_basis',
  caseReference: 'case_reference',
  relationship: 'relationship',
  urgency: 'urgency',
  subject: 'subject',
  outcome: 'outcome',
  flagsTouched: 'flags_touched',
  flagsDisclosed: 'flags_disclosed',
  answerDigest: 'answer_digest',
  reviewId: 'review_id',
  verdict: 'verdict',
  reason: 'reason',
  personId: 'person_id',
  pairId: 'pair_id',
  proposalId: 'proposal_id',
} satisfies Readonly<Record<keyof UnionOf<AuditEntry>, string>>;

type UnionOf<T> = { [K in T extends unknown ? keyof T : never]: unknown };

const insert = `insert into audit.entry (${Object.values(columns).join(', ')})
  values (${Object.keys(columns)
    .map((_field, index) => `$${index + 1}`)
    .join(', ')})`;

/** The ledger in audit.entry. The hub's role may add rows and nothing else. */
export class PostgresAuditLedger extends AuditLedger {
  /** @param session the transaction of what is audited */
  constructor(private readonly session: Session) {
    super();
  }

  async append(entry: AuditEntry): Promise<void> {
    const values: Readonly<Record<string, unknown>> = { ...entry };
    await this.session.query(
      insert,
      Object.keys(columns).map((field) => values[field] ?? null),
    );
  }
}
