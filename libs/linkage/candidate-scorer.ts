import {
  blockingKeysOf,
  identityEvidenceOf,
  type MatchingModel,
  scorePair,
  standardise,
  type StandardisedRecord,
  type WeighedEdge,
} from '#matching';
import type { AgencyRecordStore } from './agency-record-store.ts';
import type { Scored } from './closure-of.ts';
import { type Edge, type LinkedRecord, pairOf } from './neighbourhood.ts';
import type { RecordCache } from './record-cache.ts';

/** A blocking key that more records share than this says too little to be worth comparing. */
export const perKeyCap = 200;

interface Versioned {
  readonly version: bigint;
  readonly standardised: StandardisedRecord;
}

/** Compares records with those that share a blocking key, in memory, each pair once. */
export class CandidateScorer {
  private readonly blockingKeys = new WeakMap<StandardisedRecord, ReadonlySet<string>>();

  constructor(
    private readonly model: MatchingModel,
    private readonly cache: RecordCache,
  ) {}

  /** Edges of the records that are active, as they are stored now. */
  async score(records: AgencyRecordStore, recordHandles: readonly string[]): Promise<Scored> {
    if (recordHandles.length === 0) return { versionOf: new Map(), edges: [] };
    const candidates = await records.candidatesOf(recordHandles, perKeyCap);
    const wanted = new Set(recordHandles);
    for (const others of candidates.values()) for (const other of others) wanted.add(other);
    const versioned = await this.standardisedOf(records, [...wanted]);
    const versionOf = new Map<string, bigint>();
    const edges: Edge[] = [];
    const seeds = new Set(recordHandles);
    for (const handle of recordHandles) {
      const record = versioned.get(handle);
      if (!record) continue;
      versionOf.set(handle, record.version);
      for (const other of candidates.get(handle) ?? []) {
        if (seeds.has(other) && other < handle && candidates.get(other)?.includes(handle)) continue;
        const candidate = versioned.get(other);
        const edge = candidate && this.edgeOf(handle, record, other, candidate);
        if (edge) edges.push(edge);
      }
    }
    return { versionOf, edges: [...new Map(edges.map((edge) => [pairOf(edge.left, edge.right), edge])).values()] };
  }

  /**
   * Weights of the pairs inside groups that have no edge: what was compared and speaks against a person counts too. They are not
   * stored, since nearly all pairs that share a blocking key are such.
   *
   * @param groups records that hang together by link edges; pairs alone need nothing more
   */
  async within(
    records: AgencyRecordStore,
    groups: readonly (readonly string[])[],
    linked: ReadonlyMap<string, LinkedRecord>,
    edges: readonly Edge[],
  ): Promise<readonly WeighedEdge[]> {
    const large = groups.filter((group) => group.length > 2);
    if (large.length === 0) return [];
    const versions = new Map(large.flat().map((handle) => [handle, linked.get(handle)?.version ?? 0n]));
    const standardised = await this.standardisedAt(records, versions);
    const known = new Set(edges.map(({ left, right }) => pairOf(left, right)));
    const found: WeighedEdge[] = [];
    for (const group of large)
      for (const left of group)
        for (const right of group) {
          const [leftRecord, rightRecord] = [standardised.get(left), standardised.get(right)];
          if (left >= right || !leftRecord || !rightRecord || known.has(pairOf(left, right))) continue;
          if (!this.shareKey(leftRecord.standardised, rightRecord.standardised)) continue;
          const { matchWeight } = scorePair(leftRecord.standardised, rightRecord.standardised, this.model);
          found.push({ left, right, matchWeight });
        }
    return found;
  }

  private shareKey(left: StandardisedRecord, right: StandardisedRecord): boolean {
    const keys = this.keysOf(right);
    return [...this.keysOf(left)].some((key) => keys.has(key));
  }

  private keysOf(record: StandardisedRecord): ReadonlySet<string> {
    const keys = this.blockingKeys.get(record) ?? new Set(blockingKeysOf(record));
    this.blockingKeys.set(record, keys);
    return keys;
  }

  private edgeOf(one: string, oneRecord: Versioned, other: string, otherRecord: Versioned): Edge | undefined {
    // Left and right by handle, so that a pair has one weight whichever of the two arrives last.
    const [left, leftRecord, right, rightRecord] =
      one < other ? [one, oneRecord, other, otherRecord] : [other, otherRecord, one, oneRecord];
    const { matchWeight } = scorePair(leftRecord.standardised, rightRecord.standardised, this.model);
    if (matchWeight < this.model.thresholds.review) return undefined;
    return {
      left,
      right,
      leftVersion: leftRecord.version,
      rightVersion: rightRecord.version,
      matchWeight,
      identityEvidence: identityEvidenceOf(leftRecord.standardised, rightRecord.standardised, this.model),
    };
  }

  private async standardisedOf(
    records: AgencyRecordStore,
    recordHandles: readonly string[],
  ): Promise<ReadonlyMap<string, Versioned>> {
    return this.standardisedAt(records, await records.versionsOf(recordHandles));
  }

  private async standardisedAt(
    records: AgencyRecordStore,
    versions: ReadonlyMap<string, bigint>,
  ): Promise<ReadonlyMap<string, Versioned>> {
    const found = new Map<string, Versioned>();
    const missing: string[] = [];
    for (const [handle, version] of versions) {
      const standardised = this.cache.get(handle, version);
      if (standardised) found.set(handle, { version, standardised });
      else missing.push(handle);
    }
    for (const { recordHandle, version, record } of missing.length > 0 ? await records.open(missing) : []) {
      const opened = { version, standardised: standardise(record) };
      this.cache.put(recordHandle, opened);
      found.set(recordHandle, opened);
    }
    return found;
  }
}
