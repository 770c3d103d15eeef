import { LinkageService, Relink } from '#libs/linkage';
import { samplePartnership } from '#libs/reference-partnership';
import { defaultModel, type HubModel } from '#matching';
import { type HandledRecord, linkageSettings, takenInOrder, withHandles } from './live-order.ts';

const at = [{ group: 'relink', topic: 'agency-records', partition: 0, epoch: 1n, first: 0n, next: 0n }] as const;
const records: readonly HandledRecord[] = withHandles(samplePartnership(42).agencyRecords.slice(0, 1500));
/** Weighs family names for nothing, blocks by fewer rules: another model that comes to other persons. */
const poorer: HubModel = {
  ...defaultModel,
  id: 'poorer',
  blockingRules: defaultModel.blockingRules.slice(3),
  comparisons: defaultModel.comparisons.map((one) =>
    one.attribute === 'family' ? { ...one, levels: one.levels.map((level) => ({ ...level, m: level.u })) } : one,
  ),
};

describe('re-linking by another model', () => {
  it('changes nothing by the same model', async () => {
    const linkage = await takenInOrder(records);
    const before = linkage.state.personOf();
    const relink = new Relink(linkage, at);
    expect(await relink.plan(defaultModel, 5)).toMatchObject({
      ...{ records: 1500, merged: 0, split: 0, rearranged: 0, recordsMoved: 0, sample: [] },
    });
    expect(await relink.apply(new LinkageService(linkage, linkageSettings(defaultModel)))).toBe(0);
    expect(linkage.state.personOf()).toEqual(before);
  });

  it('comes to what was foretold, whoever looks, and back again', async () => {
    const linkage = await takenInOrder(records);
    const before = linkage.state.personOf();
    const relink = new Relink(linkage, at);
    const plan = await relink.plan(poorer, 5);
    expect(plan.merged + plan.split + plan.rearranged).toBeGreaterThan(5);
    expect(plan.sample).toHaveLength(5);
    expect(linkage.state.personOf()).toEqual(before);
    await relink.apply(new LinkageService(linkage, linkageSettings(poorer)));
    const after = linkage.state.personOf();
    expect(new Set(after.values()).size).toBe(plan.personsAfter);
    expect([...before].filter(([handle, person]) => after.get(handle) !== person)).toHaveLength(plan.recordsMoved);
    expect(await relink.plan(poorer, 5)).toMatchObject({ merged: 0, split: 0, rearranged: 0, recordsMoved: 0 });
    await relink.apply(new LinkageService(linkage, linkageSettings(defaultModel)));
    expect(linkage.state.personOf()).toEqual(before);
  });
});
