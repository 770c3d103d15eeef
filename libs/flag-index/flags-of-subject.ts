import type { Flag, SharingAgreement } from '#schemas';
import { agreementRef, type PartnershipDirectory, streamOf } from '#libs/access';
import type { IndexedRecord } from './indexed-record.ts';
import { liftedTier } from './lifted-tier.ts';
import { toFlag } from './to-flag.ts';

/**
 * Every flag of one person, from the records that belong to it.
 *
 * Protection belongs to the person: one restricted record lifts all flags. Unknown is recorded with the record and lifts nothing.
 */
export function flagsOfSubject(
  subject: string,
  records: readonly IndexedRecord[],
  directory: PartnershipDirectory,
): readonly Flag[] {
  const agreements = new Map(directory.agreements.map((agreement) => [agreementRef(agreement), agreement]));
  const isProtected = records.some(({ source }) => source?.protection === 'restricted');
  return records.flatMap((record) => flagsOfRecord(subject, record, directory, agreements, isProtected));
}

function flagsOfRecord(
  subject: string,
  { recordHandle, source, membership }: IndexedRecord,
  directory: PartnershipDirectory,
  agreements: ReadonlyMap<string, SharingAgreement>,
  isProtected: boolean,
): readonly Flag[] {
  const identityEvidence = membership?.identityEvidence ?? 'C';
  if (!source || identityEvidence === 'C') return [];
  // A stream that left the partnership is shown by the strictest tier, not by the last one known.
  const streamTier = streamOf(directory, source.agency, source.stream)?.tier ?? 'silent';
  const tier = liftedTier(streamTier, isProtected);
  const seen = new Map<string, number>();
  return source.involvements.flatMap((involvement) => {
    const agreement = agreements.get(involvement.agreement);
    if (!agreement) return [];
    const kind = `${involvement.sourceHandle} ${involvement.category}`;
    const nth = seen.get(kind) ?? 0;
    seen.set(kind, nth + 1);
    return toFlag({ recordHandle, source, involvement, nth, subject, identityEvidence, tier, agreement });
  });
}
