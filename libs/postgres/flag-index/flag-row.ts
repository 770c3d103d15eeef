import type { Flag } from '#schemas';

/** Row of flags.flag, as JSON. */
export interface FlagRow {
  readonly id: string;
  readonly subject: string;
  readonly owner: string;
  readonly source_handle: string;
  readonly category: Flag['category'];
  readonly involvement: Flag['involvement'];
  readonly since: string;
  readonly ended: string | null;
  readonly review_by: string;
  readonly team: string;
  readonly lead_role: string | null;
  readonly lead_accepted_at: string | null;
  readonly lead_until: string | null;
  readonly tier: Flag['tier'];
  readonly regime: Flag['legal']['regime'];
  readonly article6: Flag['legal']['article6'];
  readonly article9: Flag['legal']['article9'];
  readonly powers: Flag['legal']['powers'];
  readonly agreement: string;
  readonly purposes: Flag['legal']['purposes'];
  readonly retention_rule: Flag['retention']['rule'];
  readonly dispose_after: string;
  readonly hold: boolean;
  readonly identity_evidence: Flag['identityEvidence'];
  readonly stream: string;
  readonly record_handle: string;
  readonly subject_informed: Flag['subjectInformed'];
  readonly version: string;
}

/** The row of a flag. */
export function toFlagRow(flag: Flag): FlagRow {
  const { legal, retention, provenance, lead } = flag;
  return {
    id: flag.id,
    subject: flag.subject,
    owner: flag.owner,
    source_handle: flag.sourceHandle,
    category: flag.category,
    involvement: flag.involvement,
    since: flag.since,
    ended: flag.ended ?? null,
    review_by: flag.reviewBy,
    team: flag.team,
    lead_role: lead?.role ?? null,
    lead_accepted_at: lead?.acceptedAt ?? null,
    lead_until: lead?.until ?? null,
    tier: flag.tier,
    regime: legal.regime,
    article6: legal.article6,
    article9: legal.article9,
    powers: legal.powers,
    agreement: legal.agreement,
    purposes: legal.purposes,
    retention_rule: retention.rule,
    dispose_after: retention.disposeAfter,
    hold: retention.hold,
    identity_evidence: flag.identityEvidence,
    stream: provenance.stream,
    record_handle: provenance.recordHandle,
    subject_informed: flag.subjectInformed,
    version: flag.version,
  };
}

/** The flag of a row. */
export function fromFlagRow(row: FlagRow): Flag {
  const { ended, lead_role: role, lead_accepted_at: acceptedAt, lead_until: until } = row;
  return {
    id: row.id,
    subject: row.subject,
    owner: row.owner,
    sourceHandle: row.source_handle,
    category: row.category,
    involvement: row.involvement,
    since: row.since,
    ...(ended !== null && { ended }),
    reviewBy: row.review_by,
    team: row.team,
    ...(role !== null && acceptedAt !== null && until !== null && { lead: { role, acceptedAt, until } }),
    tier: row.tier,
    legal: {
      regime: row.regime,
      article6: row.article6,
      article9: row.article9,
      powers: row.powers,
      agreement: row.agreement,
      purposes: row.purposes,
    },
    retention: { rule: row.retention_rule, disposeAfter: row.dispose_after, hold: row.hold },
    identityEvidence: row.identity_evidence,
    provenance: { stream: row.stream, recordHandle: row.record_handle },
    subjectInformed: row.subject_informed,
    version: row.version,
  };
}
