import type { PlacePair } from '../cluster/table-constraints.ts';
import type { HandlePair, WeighedEdge } from '../cluster/weighed-edge.ts';
import { TableComparer } from '../compare/table-comparer.ts';
import { linkTable } from '../link/link-table.ts';
import type { LinkResult } from '../link/link-result.ts';
import { TableScorer } from '../score/table-scorer.ts';
import type { RecordTable } from '../table/record-table.ts';
import { frozenTermsOf } from './frozen-terms.ts';
import { HubEdges } from './hub-edges.ts';
import { type HubModel, mostRecordsOfKey } from './hub-model.ts';
import type { Constraints } from './resolve.ts';
import { type HubRecord, tableOfDetails } from './table-of-details.ts';

/** Who is who among agency records. */
export interface LinkedHubRecords {
  /** Handles of each person's records, in order. */
  readonly persons: readonly (readonly string[])[];
  /** Heaviest pair of each two persons worth a steward's look, heaviest first. */
  readonly possibleLinks: readonly WeighedEdge[];
  readonly edges: HubEdges;
  readonly result: LinkResult;
}

/**
 * Links agency records all at once, by a hub's model: what a hub comes to that takes them one by one, in whatever order.
 *
 * @param constraints decisions of stewards
 */
export function linkHubRecords(
  records: Iterable<HubRecord>,
  model: HubModel,
  constraints: Constraints = { same: [], different: [] },
): LinkedHubRecords {
  return linkHubTable(tableOfDetails(records), model, constraints);
}

/** The same of records that are in a table already, in the order of their handles. */
export function linkHubTable(table: RecordTable, model: HubModel, constraints: Constraints): LinkedHubRecords {
  const comparer = new TableComparer(table, frozenTermsOf(model));
  const placeOf = new Map(table.ids.map((handle, place) => [handle, place]));
  const placesOf = (pairs: readonly HandlePair[]): readonly PlacePair[] =>
    pairs.flatMap(([left, right]): readonly PlacePair[] => {
      const [one, other] = [placeOf.get(left), placeOf.get(right)];
      return one === undefined || other === undefined ? [] : [[one, other]];
    });
  const result = linkTable(table, {
    model,
    comparer,
    largestBlock: mostRecordsOfKey,
    doKnowRelatives: false,
    constraints: { same: placesOf(constraints.same), different: placesOf(constraints.different) },
  });
  const persons: string[][] = [];
  for (const [place, cluster] of result.clusterOf.entries()) (persons[cluster] ??= []).push(table.ids[place] ?? '');
  const { left, right, matchWeight } = result.possibleLinks;
  const possibleLinks = Array.from(matchWeight, (weight, at) => ({
    left: table.ids[left[at] ?? 0] ?? '',
    right: table.ids[right[at] ?? 0] ?? '',
    matchWeight: weight,
  }));
  const edges = new HubEdges(table, new TableScorer(table, comparer, model), result.pairs, model);
  return { persons, possibleLinks, edges, result };
}
