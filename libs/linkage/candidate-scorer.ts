import { type LiveMatcher, mostRecordsOfKey } from '#matching';
import type { AgencyRecordStore } from './agency-record-store.ts';
import type { Scored } from './closure-of.ts';
import { type Edge, pairOf } from './neighbourhood.ts';
import type { StageClock } from './stage-meter.ts';
import { withRecords } from './with-records.ts';

/** Compares records with those that share a blocking key, each pair once. @returns edges of the records that are active, as they are stored now */
export async function scoreCandidates(
  matcher: LiveMatcher,
  records: AgencyRecordStore,
  recordHandles: readonly string[],
  clock: StageClock,
): Promise<Scored> {
  if (recordHandles.length === 0) return { versionOf: new Map(), edges: [] };
  const candidates = await clock.time('fetch', () => records.candidatesOf(recordHandles, mostRecordsOfKey));
  const own = new Set(recordHandles);
  const wanted = new Set(own);
  for (const others of candidates.values()) for (const other of others) wanted.add(other);
  const versions = await clock.time('fetch', () => records.versionsOf([...wanted]));
  const weigh = (): Scored => {
    const versionOf = new Map<string, bigint>();
    const edges = new Map<string, Edge>();
    for (const handle of recordHandles) {
      const version = versions.get(handle);
      if (version === undefined || !matcher.has(handle)) continue;
      versionOf.set(handle, version);
      for (const other of candidates.get(handle) ?? []) {
        const otherVersion = versions.get(other);
        if (otherVersion === undefined || !matcher.has(other)) continue;
        // Two that are both asked about are met twice.
        if (own.has(other) && edges.has(pairOf(handle, other))) continue;
        const edge = edgeOf(matcher, handle, version, other, otherVersion);
        if (edge) edges.set(pairOf(handle, other), edge);
      }
    }
    return { versionOf, edges: [...edges.values()] };
  };
  return withRecords(matcher, records, versions, weigh, clock);
}

function edgeOf(
  matcher: LiveMatcher,
  one: string,
  oneVersion: bigint,
  other: string,
  otherVersion: bigint,
): Edge | undefined {
  // Left and right by handle, so that a pair has one weight whichever of the two arrives last.
  const [left, leftVersion, right, rightVersion] =
    one < other ? [one, oneVersion, other, otherVersion] : [other, otherVersion, one, oneVersion];
  const { review } = matcher.model.thresholds;
  const matchWeight = matcher.weigh(left, right, review);
  if (matchWeight < review) return undefined;
  const identityEvidence = matcher.evidenceOf(left, right);
  return { left, right, leftVersion, rightVersion, matchWeight, identityEvidence };
}
