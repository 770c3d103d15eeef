import { createHash } from 'node:crypto';
import type { Flag, Involvement, SharingAgreement } from '#schemas';
import { agreementRef } from '#libs/access';
import { activeMonths, retainMonths, silentDays } from './flag-clocks.ts';
import type { RecordSource } from './indexed-record.ts';
import { addDays, addMonths, addMonthsToDay, dayOf, monthOf } from './months.ts';

/** What a flag is made from. */
export interface FlagSource {
  readonly recordHandle: string;
  readonly source: Omit<RecordSource, 'involvements'>;
  readonly involvement: Involvement;
  /** Which of the record's involvements with the same case and category, from 0. */
  readonly nth: number;
  readonly subject: string;
  /** Grade C never becomes a flag: it has no place here. */
  readonly identityEvidence: 'A' | 'B';
  readonly tier: Flag['tier'];
  readonly agreement: SharingAgreement;
}

/**
 * Makes a flag: the closed list, no free text. Pure, so that a replay gives the same flags under the same ids.
 */
export function toFlag(from: FlagSource): Flag {
  const { recordHandle, source, involvement, subject, identityEvidence, tier, agreement } = from;
  const renewedOn = dayOf(source.renewedAt);
  return {
    id: flagIdOf(from),
    subject,
    owner: source.agency,
    sourceHandle: involvement.sourceHandle,
    category: involvement.category,
    involvement: involvement.involvement,
    since: involvement.since,
    ...(involvement.ended !== undefined && { ended: involvement.ended }),
    reviewBy: tier === 'silent' ? addDays(renewedOn, silentDays) : addMonthsToDay(renewedOn, activeMonths),
    team: involvement.team,
    tier,
    legal: {
      regime: agreement.regime,
      article6: agreement.article6,
      article9: agreement.article9,
      powers: agreement.legalBases,
      agreement: agreementRef(agreement),
      purposes: agreement.purposes,
    },
    retention: {
      rule: 'CONTACT_END_N',
      disposeAfter: addMonths(involvement.ended ?? monthOf(source.renewedAt), retainMonths),
      hold: false,
    },
    identityEvidence,
    provenance: { stream: source.stream, recordHandle },
    subjectInformed: 'unknown',
    version: source.version.toString(),
  };
}

/** A UUID (version 8) from two keyed hashes that only the index knows: as good as random, and the same at each replay. */
function flagIdOf({ recordHandle, involvement, nth }: FlagSource): string {
  const hash = createHash('sha256')
    .update(`${recordHandle}\n${involvement.sourceHandle}\n${involvement.category}\n${nth}`)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
