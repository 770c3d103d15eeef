import { setTimeout as sleep } from 'node:timers/promises';
import { aHandle, aMove, anInvolvementEvent } from '#libs/flag-index/testing';
import { untilFlagged } from '../../load/until-flagged.ts';
import { FlagIndexUnderTest } from './flag-index-under-test.ts';

let index: FlagIndexUnderTest;
beforeAll(async () => {
  index = await FlagIndexUnderTest.start();
});
afterAll(() => index.stop());
beforeEach(() => index.clear());

describe('untilFlagged', () => {
  it('waits for a flag that is slow, so that it counts', async () => {
    await index.involve(anInvolvementEvent('police', 'police'));
    const began = performance.now();
    const flagged = untilFlagged(index.owner, aHandle('police'));
    await sleep(2500);
    await index.move(aMove('police', 'amina'));
    expect(await flagged).toBe(true);
    expect(performance.now() - began).toBeGreaterThan(2500);
  });

  it('gives a record up that never becomes a flag, as soon as its evidence is known', async () => {
    await index.involve(anInvolvementEvent('police', 'police'));
    await index.move(aMove('police', 'amina', { identityEvidence: 'C' }));
    expect(await untilFlagged(index.owner, aHandle('police'))).toBe(false);
  });

  it('fails when a flag is not there in time', async () => {
    await index.involve(anInvolvementEvent('police', 'police'));
    await expect(untilFlagged(index.owner, aHandle('police'), 100)).rejects.toThrow('no flag after 0.1 s');
  });
});
