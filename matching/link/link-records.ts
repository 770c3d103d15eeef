import { HubError } from '#schemas/errors';
import { matchProbabilityOf } from '../score/match-weight.ts';
import { problemInWords } from '../table/config-problem.ts';
import { configProblemsOf } from '../table/config-problems-of.ts';
import type { MatchConfig } from '../table/match-config.ts';
import { RecordIds } from '../table/record-ids.ts';
import { RecordTableBuilder } from '../table/record-table-builder.ts';
import type { LinkOptions } from './link-options.ts';
import type { LinkResult, PairList } from './link-result.ts';
import { linkTable } from './link-table.ts';

/** A record as plain data; what CONFIG names is read, as text. */
export type PlainRecord = Readonly<Record<string, string | number | null | undefined>>;

/** Two records by id with what they weigh. */
export interface LinkedPair {
  readonly left: string;
  readonly right: string;
  /** Bits, prior included. */
  readonly matchWeight: number;
  /** 0 to 1. */
  readonly matchProbability: number;
}

/** Who is who in some records. */
export interface LinkedRecords {
  /** Record ids of each person; a record that was linked to none is a person of its own. */
  readonly clusters: readonly (readonly string[])[];
  /** Pairs linked, heaviest first. */
  readonly links: readonly LinkedPair[];
  /** Pairs worth a person's look, heaviest first. */
  readonly possibleLinks: readonly LinkedPair[];
  readonly result: LinkResult;
}

/**
 * Links records, trained without labels on these very records: the more there are, the better.
 *
 * @param sources arrays of records; where CONFIG names no column of the source, each array is a source
 * @param config what each property of a record is
 * @throws HubError MATCH_CONFIG_INVALID, RECORD_ID_MISSING, RECORD_ID_TWICE, and as linkTable
 */
export function linkRecords(
  sources: readonly (readonly PlainRecord[])[],
  config: MatchConfig,
  options: LinkOptions = {},
): LinkedRecords {
  const headers = sources.map((records) => [...new Set(records.flatMap((record) => Object.keys(record)))]);
  const problems = configProblemsOf(config, headers).map(problemInWords);
  if (problems.length > 0) throw new HubError('MATCH_CONFIG_INVALID', { problems });
  const builder = RecordTableBuilder.ofTexts(config);
  const ids = new RecordIds();
  for (const [at, records] of sources.entries()) {
    const header = headers[at] ?? [];
    const taker = builder.file(`${at + 1}`, header);
    const idColumn = typeof config.id === 'string' ? config.id : (config.id[at] ?? '');
    for (const [row, record] of records.entries()) {
      ids.take(`array ${at + 1}`, row + 1, builder.idNumbers.ofText((record[idColumn] ?? '').toString()));
      taker.add(header.map((name) => (record[name] ?? '').toString()));
    }
  }
  ids.check();
  const table = builder.build();
  const result = linkTable(table, { ...(config.overrides && { overrides: config.overrides }), ...options });
  const clusters = new Map<number, string[]>();
  for (const [place, cluster] of result.clusterOf.entries())
    clusters
      .set(cluster, clusters.get(cluster) ?? [])
      .get(cluster)
      ?.push(table.ids[place] ?? '');
  return {
    clusters: [...clusters.values()],
    links: pairsOf(table.ids, result.links),
    possibleLinks: pairsOf(table.ids, result.possibleLinks),
    result,
  };
}

function pairsOf(ids: readonly string[], { left, right, matchWeight }: PairList): readonly LinkedPair[] {
  return Array.from(matchWeight, (weight, at) => ({
    left: ids[left[at] ?? 0] ?? '',
    right: ids[right[at] ?? 0] ?? '',
    matchWeight: weight,
    matchProbability: matchProbabilityOf(weight),
  }));
}
