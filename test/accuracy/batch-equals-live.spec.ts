import { samplePartnership } from '#libs/reference-partnership';
import { evaluateClusters } from '#matching/evaluate';
import { identicalPersons, personsInBatch, shuffled, takenInOrder, withHandles } from './live-order.ts';

const records = withHandles(samplePartnership(41).agencyRecords);
const inBatch = personsInBatch(records);

describe.each([1, 2])('records one after the other, in random order %i', (seed) => {
  it('come to the persons of the batch', async () => {
    const { state } = await takenInOrder(shuffled(records, seed));
    const live = state.personOf();
    expect(live.size).toBe(records.length);
    expect(evaluateClusters(live, inBatch).f1).toBeGreaterThanOrEqual(0.999);
    expect(identicalPersons(live, inBatch)).toBeGreaterThanOrEqual(0.999);
  });
});
