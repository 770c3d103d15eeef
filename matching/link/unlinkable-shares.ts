import type { TableScorer } from '../score/table-scorer.ts';
import type { RecordTable } from '../table/record-table.ts';

/** Records of one source that say too little. */
export interface UnlinkableShare {
  readonly source: string;
  readonly records: number;
  /** Records that would not be linked to their own double in another source. */
  readonly unlinkable: number;
}

/** Counts, by source, records that could not be linked even to a record that says the same. @param link threshold in bits */
export function unlinkableShares(table: RecordTable, scorer: TableScorer, link: number): readonly UnlinkableShare[] {
  const records = table.sourceNames.map(() => 0);
  const unlinkable = table.sourceNames.map(() => 0);
  for (let place = 0; place < table.ids.length; place++) {
    const source = table.sources[place] ?? 0;
    records[source] = (records[source] ?? 0) + 1;
    // Its double is thought of in another source, where nothing speaks against a second record.
    const weight = scorer.weigh(place, place) - scorer.weightOfOneSource;
    if (weight < link) unlinkable[source] = (unlinkable[source] ?? 0) + 1;
  }
  return table.sourceNames.map((source, at) => ({
    source,
    records: records[at] ?? 0,
    unlinkable: unlinkable[at] ?? 0,
  }));
}
