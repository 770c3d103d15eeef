import { samplePartnership } from '#libs/reference-partnership';
import { defaultModel, linkHubRecords } from '#matching';
import { evaluateClusters } from '#matching/evaluate';
import { shuffled, takenInOrder, withHandles } from './live-order.ts';

const records = withHandles(samplePartnership(41).agencyRecords);
const { persons } = linkHubRecords(
  records.map(({ handle, record }) => ({ handle, agency: record.recordRef.agency, details: record })),
  defaultModel,
);
const inBatch = new Map(persons.flatMap((handles, person) => handles.map((handle) => [handle, `${person}`] as const)));

/** Persons of one partition that the other has just so, as a share. */
function identical(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const groups = (partition: ReadonlyMap<string, string>): ReadonlySet<string> => {
    const members = new Map<string, string[]>();
    for (const [handle, person] of partition) members.set(person, [...(members.get(person) ?? []), handle]);
    return new Set([...members.values()].map((handles) => handles.sort().join()));
  };
  const [ours, theirs] = [groups(one), groups(other)];
  return [...ours].filter((group) => theirs.has(group)).length / ours.size;
}

describe.each([1, 2])('records one after the other, in random order %i', (seed) => {
  it('come to the persons of the batch', async () => {
    const { state } = await takenInOrder(shuffled(records, seed));
    const live = state.personOf();
    expect(live.size).toBe(records.length);
    expect(evaluateClusters(live, inBatch).f1).toBeGreaterThanOrEqual(0.999);
    expect(identical(live, inBatch)).toBeGreaterThanOrEqual(0.999);
  });
});
