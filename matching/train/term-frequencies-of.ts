import type { TermFrequencies } from '../score/matching-model.ts';
import type { StandardisedRecord } from '../standardise/standardised-record.ts';

/** Records that the public lists weigh as much as: a young hub's own counts say little. */
const pseudoRecords = 1_000;

function shrunk(
  counts: ReadonlyMap<string, number>,
  reference: Readonly<Record<string, number>>,
  other: number,
): Record<string, number> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const names = [...new Set([...Object.keys(reference), ...counts.keys()])].sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      ((counts.get(name) ?? 0) + pseudoRecords * (reference[name] ?? other)) / (total + pseudoRecords),
    ]),
  );
}

/** Counts names once a record, shrunk towards a reference population. */
export function termFrequenciesOf(records: readonly StandardisedRecord[], reference: TermFrequencies): TermFrequencies {
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  for (const record of records) {
    const [firstGiven, firstFamily] = [record.given[0]?.text, record.family[0]?.text];
    if (firstGiven !== undefined && firstGiven.length > 1) given.set(firstGiven, (given.get(firstGiven) ?? 0) + 1);
    if (firstFamily !== undefined) family.set(firstFamily, (family.get(firstFamily) ?? 0) + 1);
  }
  return {
    given: shrunk(given, reference.given, reference.otherGiven),
    otherGiven: reference.otherGiven,
    family: shrunk(family, reference.family, reference.otherFamily),
    otherFamily: reference.otherFamily,
  };
}
