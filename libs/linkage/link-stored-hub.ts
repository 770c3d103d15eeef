import { assignPersonIds, type HubModel, type LinkedHubRecords, linkHubTable } from '#matching';
import type { Constraint } from './neighbourhood.ts';
import type { StoredHub } from './stored-hub.ts';
import { wordsOverTombstones } from './words-over-tombstones.ts';

/** Persons of a hub by the batch engine. */
export interface LinkedHub extends LinkedHubRecords {
  /** Person id by record handle, as stored; records without a person left out. */
  readonly before: ReadonlyMap<string, string>;
  /** Person id by record handle, of every record. */
  readonly after: ReadonlyMap<string, string>;
}

/** Links a hub's records all at once, by their words and earlier persons: decision 0004 for the ids. */
export function linkStoredHub({ table, linked, constraints }: StoredHub, model: HubModel): LinkedHub {
  const active = new Set(table.ids);
  const words = wordsOverTombstones(constraints, (handle) => active.has(handle));
  const pairsOf = (verdict: Constraint['verdict']) =>
    words.filter((one) => one.verdict === verdict).map(({ left, right }): [string, string] => [left, right]);
  const found = linkHubTable(table, model, { same: pairsOf('same'), different: pairsOf('different') });
  const before = new Map(
    linked.flatMap(({ recordHandle, personId }): readonly [string, string][] =>
      personId === undefined ? [] : [[recordHandle, personId]],
    ),
  );
  const previous = new Map(
    linked.flatMap(({ recordHandle, personId, earlierPersonId }): readonly [string, string][] => {
      const person = personId ?? earlierPersonId;
      return person === undefined ? [] : [[recordHandle, person]];
    }),
  );
  const mintedIds = new Map(linked.map(({ recordHandle, mintedId }) => [recordHandle, mintedId]));
  return { ...found, before, after: assignPersonIds(found.persons, mintedIds, previous) };
}
