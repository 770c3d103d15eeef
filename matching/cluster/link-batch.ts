import { blockingKeysOf } from '../block/blocking-keys-of.ts';
import { blocksOf, forEachCandidatePair } from '../block/candidate-pairs.ts';
import { compiledModelOf } from '../score/compiled-model.ts';
import type { MatchingModel } from '../score/matching-model.ts';
import { pairWeight } from '../score/pair-weight.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';
import { completeEdges } from './complete-edges.ts';
import { type Constraints, resolve } from './resolve.ts';
import { type HandlePair, textOrder, type WeighedEdge } from './weighed-edge.ts';

/** A record of a batch. */
export interface BatchRecord {
  readonly handle: string;
  readonly agency: string;
  readonly record: StandardisedRecord;
  /** The registry's id; without one the handle serves. */
  readonly mintedId?: string;
}

/** What linking a batch came to. */
export interface LinkedBatch {
  /** Person id by record handle. */
  readonly personOf: ReadonlyMap<string, string>;
  readonly possibleLinks: readonly WeighedEdge[];
  readonly contradictions: readonly HandlePair[];
  readonly pairsCompared: number;
  /** Blocking keys shared by so many records that their pairs were left to other rules. */
  readonly blocksLeftOut: number;
}

/** Links records among themselves, all at once: the same persons as one by one, whatever their order. */
export function linkBatch(
  records: readonly BatchRecord[],
  model: MatchingModel,
  constraints: Constraints = { same: [], different: [] },
): LinkedBatch {
  const ordered = [...records].sort((left, right) => textOrder(left.handle, right.handle));
  const keys = ordered.map(({ record }) => blockingKeysOf(record));
  const blocks = blocksOf(keys);
  const compiled = compiledModelOf(model);
  const edges: WeighedEdge[] = [];
  forEachCandidatePair(keys, blocks, (leftPlace, rightPlace) => {
    const left = ordered[leftPlace];
    const right = ordered[rightPlace];
    if (!left || !right) return;
    edges.push({
      left: left.handle,
      right: right.handle,
      matchWeight: pairWeight(left.record, right.record, compiled).matchWeight,
    });
  });
  const recordOf = new Map(ordered.map(({ handle, record }) => [handle, record]));
  const completed = completeEdges([...recordOf.keys()], edges, model.thresholds.link, (left, right) => {
    const [first, second] = [recordOf.get(left), recordOf.get(right)];
    return first && second ? pairWeight(first, second, compiled).matchWeight : 0;
  });
  const { personOf, possibleLinks, contradictions } = resolve(
    {
      records: ordered.map(({ handle, agency, mintedId }) => ({ handle, agency, mintedId: mintedId ?? handle })),
      edges: completed,
      thresholds: model.thresholds,
    },
    constraints,
    { personOf: new Map() },
  );
  return { personOf, possibleLinks, contradictions, pairsCompared: completed.length, blocksLeftOut: blocks.leftOut };
}
