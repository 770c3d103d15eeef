import { defaultModel } from '#matching';
import { sealingKeyPair } from '#libs/events';
import type { AgencyRecordEvent } from '#schemas';
import { LinkageService } from '../linkage-service.ts';
import { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent, InMemoryLinkage } from '../testing/index.ts';
import { FirstLoad } from './first-load.ts';

const sealing = sealingKeyPair();
const settings = {
  model: defaultModel,
  openWith: sealing.privateKey,
  subjectKey: Buffer.alloc(32, 7).toString('base64url'),
};
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32)) as [string, string, string, string];
const stranger = (key: string, family: string, value: string) =>
  anAgencyRecord({
    recordRef: { agency: 'health', stream: 'person', key },
    names: [{ use: 'official', given: ['Grace'], family }],
    birthDates: [{ value }],
    addresses: [],
  });
const one = stranger('H-1', 'Okafor', '1990-10-11');
const other = stranger('H-2', 'Pritchard', '1971-02-03');
const third = stranger('H-3', 'Nowak', '1958-07-29');

function hub(): InMemoryLinkage {
  let minted = 0;
  return new InMemoryLinkage(() => `018f0000-0000-7000-8000-${(++minted).toString().padStart(12, '0')}`);
}

const batchOf = (events: readonly AgencyRecordEvent[]) =>
  aBatch(
    'agency-records',
    events.map((event, offset) => aLoggedRecord(event, sealing.publicKey, offset)),
  );

async function live(events: readonly AgencyRecordEvent[]): Promise<InMemoryLinkage> {
  const linkage = hub();
  const service = new LinkageService(linkage, settings);
  for (const [offset, event] of events.entries())
    await service.takeRecords(aBatch('agency-records', [aLoggedRecord(event, sealing.publicKey, offset)]));
  return linkage;
}

async function atOnce(events: readonly AgencyRecordEvent[]) {
  const linkage = hub();
  const load = new FirstLoad(linkage, settings);
  const batch = batchOf(events);
  await load.index(batch);
  return { linkage, outcome: await load.resolve([batch]) };
}

const deletion = (handle: string, version: number): AgencyRecordEvent =>
  aRecordEvent(handle, version, undefined, { agency: 'health', op: 'delete' });

describe('a first load of events that say more than records', () => {
  it.each<[string, readonly AgencyRecordEvent[]]>([
    [
      "joins by a source's merge",
      [aRecordEvent(a, 1, one), aRecordEvent(b, 1, other), aRecordEvent(a, 2, one, { op: 'merge', retired: b })],
    ],
    [
      'joins by way of a record that is gone',
      [
        ...[aRecordEvent(a, 1, one), aRecordEvent(b, 1, other), aRecordEvent(c, 1, third)],
        ...[
          aRecordEvent(a, 2, one, { op: 'merge', retired: b }),
          aRecordEvent(c, 2, third, { op: 'merge', retired: b }),
        ],
        deletion(b, 2),
      ],
    ],
    [
      'keeps the newest version, and none of a record that is deleted',
      [
        ...[aRecordEvent(a, 2, one), aRecordEvent(a, 1, other), aRecordEvent(b, 1, one)],
        ...[aRecordEvent(d, 1, third), deletion(b, 2)],
      ],
    ],
    [
      'takes a merge back',
      [
        ...[aRecordEvent(a, 1, one), aRecordEvent(b, 1, other)],
        aRecordEvent(a, 2, one, { op: 'merge', retired: b }),
        aRecordEvent(a, 3, one, { op: 'unmerge', retired: b }),
      ],
    ],
  ])('%s, as live work does', async (_, events) => {
    const [expected, { linkage }] = [await live(events), await atOnce(events)];
    expect(linkage.state.personOf()).toEqual(expected.state.personOf());
    expect(linkage.state.edges).toEqual(expected.state.edges);
    expect(linkage.state.openReviews()).toEqual(expected.state.openReviews());
    expect(linkage.state.offsets).toEqual(new Map([['agency-records/0', BigInt(events.length)]]));
  });

  it('puts what cannot be taken with the dead letters and counts it', async () => {
    const bad = aRecordEvent(a, 2, { ...one, recordRef: { agency: 'police', stream: 'person', key: 'P-1' } });
    const { linkage, outcome } = await atOnce([aRecordEvent(a, 1, one), bad]);
    expect(linkage.state.refused.map(({ code }) => code)).toEqual(['RECORD_NOT_YOURS']);
    expect(outcome).toMatchObject({ records: 1, persons: 1, moves: 1, refused: 1 });
  });

  it('does all again where it was broken off, and leaves the same', async () => {
    const events = [aRecordEvent(a, 1, one), aRecordEvent(b, 1, one), aRecordEvent(c, 1, third)];
    const linkage = hub();
    const batch = batchOf(events);
    const failing = new FirstLoad(linkage, settings, (step) => {
      if (step === 'write') throw new Error('broken off');
    });
    await failing.index(batch);
    await expect(failing.resolve([batch])).rejects.toThrow('broken off');
    expect(linkage.state.offsets).toEqual(new Map());
    const again = new FirstLoad(linkage, settings);
    await again.index(batch);
    expect(await again.resolve([batch])).toMatchObject({ records: 3, persons: 2, moves: 0 });
    expect(linkage.state.personOf().size).toBe(3);
    expect(linkage.state.offsets).toEqual(new Map([['agency-records/0', 3n]]));
  });
});
