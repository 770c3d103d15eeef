import { defaultModel } from '#matching';
import { sealingKeyPair } from '#libs/events';
import type { AgencyRecordEvent } from '#schemas';
import { LinkageService } from './linkage-service.ts';
import { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent, InMemoryLinkage } from './testing/index.ts';

const sealing = sealingKeyPair();
const settings = {
  model: defaultModel,
  openWith: sealing.privateKey,
  subjectKey: Buffer.alloc(32, 7).toString('base64url'),
};
const [gone, other, kept] = ['a', 'b', 'c'].map((digit) => digit.repeat(32)) as [string, string, string];
const recordOf = (given: string, family: string, value: string) =>
  anAgencyRecord({
    recordRef: { agency: 'health', stream: 'person', key: 'H-1' },
    names: [{ use: 'official', given: [given], family }],
    birthDates: [{ value }],
    addresses: [],
  });
const grace = recordOf('Grace', 'Okafor', '1990-10-11');

describe('a record that is gone', () => {
  // The second matcher has taken its first version, the first its deletion: each process holds what it has met.
  it.each([
    ['holds its body', 1],
    ['never saw it', 0],
  ])('decides nothing by its body, also where the matcher %s', async (_, first) => {
    let minted = 0;
    const linkage = new InMemoryLinkage(() => `018f0000-0000-7000-8000-${(++minted).toString().padStart(12, '0')}`);
    const matchers = [new LinkageService(linkage, settings), new LinkageService(linkage, settings)];
    const events: readonly (readonly [number, AgencyRecordEvent])[] = [
      [first, aRecordEvent(gone, 1, recordOf('Owen', 'Pritchard', '1971-02-03'))],
      [0, aRecordEvent(kept, 1, grace)],
      [0, aRecordEvent(kept, 2, grace, { op: 'merge', retired: gone })],
      [0, aRecordEvent(gone, 2, undefined, { agency: 'health', op: 'delete' })],
      [1, aRecordEvent(other, 1, grace)],
    ];
    for (const [offset, [matcher, event]] of events.entries())
      await matchers[matcher]?.takeRecords(aBatch('agency-records', [aLoggedRecord(event, sealing.publicKey, offset)]));
    const personOf = linkage.state.personOf();
    expect(personOf.get(other)).toBe(personOf.get(kept));
  });

  it('is forgotten by every matcher that asks, whoever took its deletion', async () => {
    const linkage = new InMemoryLinkage(() => '018f0000-0000-7000-8000-000000000001');
    const [first, second] = [new LinkageService(linkage, settings), new LinkageService(linkage, settings)];
    const events = [
      aRecordEvent(gone, 1, grace),
      aRecordEvent(gone, 2, undefined, { agency: 'health', op: 'erase' }),
    ].map((event, offset) => aBatch('agency-records', [aLoggedRecord(event, sealing.publicKey, offset)]));
    await second.takeRecords(events[0]!);
    await first.takeRecords(events[1]!);
    expect([await first.forgetGone(1000), await second.forgetGone(1000)]).toEqual([0, 1]);
    expect(await second.forgetGone(1000)).toBe(0);
  });
});
