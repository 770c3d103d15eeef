import { defaultModel } from '#matching';
import { sealingKeyPair, toEvent } from '#libs/events';
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

type Verdict = 'same' | 'different';

/** Words of stewards as the log holds them. */
const wordsOf = (...words: readonly (readonly [Verdict, string, string])[]) =>
  aBatch(
    'decisions',
    words.map(([verdict, leftHandle, rightHandle], offset) => {
      const decidedAt = '2026-01-05T10:00:00Z';
      const decisionId = `00000000-0000-4000-8000-00000000000${offset}`;
      const event = toEvent({
        ...{ topic: 'decisions', key: leftHandle, op: 'decided', version: decisionId, source: '/hub' },
        ...{ body: { decisionId, verdict, leftHandle, rightHandle, decidedAt }, at: new Date(decidedAt) },
      });
      return { ...event, partition: 0, offset: BigInt(offset) };
    }),
  );

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

  it('links by the words of stewards that wait, also by way of a record that is gone', async () => {
    const linkage = hub();
    const load = new FirstLoad(linkage, settings);
    const batch = batchOf([
      ...[a, b, c, d].map((handle) => aRecordEvent(handle, 1, one)),
      aRecordEvent(c, 2, one, { op: 'merge', retired: d }),
      deletion(d, 2),
    ]);
    await load.takeWords(wordsOf(['different', a, b], ['different', b, d]));
    await load.index(batch);
    const { moves } = await load.resolve([batch]);
    const personOf = linkage.state.personOf();
    expect(personOf.get(a)).toBe(personOf.get(c));
    expect(personOf.get(b)).not.toBe(personOf.get(a));
    // Nobody was shown together and parted again.
    expect(moves).toBe(3);
  });

  it('does all again where it was broken off within, and live work does too', async () => {
    // More than one part of persons: some are written when it ends.
    const many = Array.from({ length: 2100 }, (_, at) =>
      aRecordEvent(at.toString(16).padStart(32, '0'), 1, stranger(`M-${at}`, `Name${at}`, '1990-10-11')),
    );
    const batch = batchOf(many);
    const brokenOff = async (): Promise<InMemoryLinkage> => {
      const linkage = hub();
      const failing = new FirstLoad(linkage, settings, (step) => {
        if (step === 'write') throw new Error('broken off');
      });
      await failing.index(batch);
      await expect(failing.resolve([batch])).rejects.toThrow('broken off');
      expect(linkage.state.offsets).toEqual(new Map());
      expect(linkage.state.personOf().size).toBeGreaterThanOrEqual(2000);
      expect(linkage.state.personOf().size).toBeLessThan(2100);
      return linkage;
    };
    const [again, byMatcher] = [await brokenOff(), await brokenOff()];
    const load = new FirstLoad(again, settings);
    await load.index(batch);
    expect((await load.resolve([batch])).moves).toBeLessThanOrEqual(100);
    await new LinkageService(byMatcher, settings).takeRecords(batch);
    expect(byMatcher.state.personOf()).toEqual(again.state.personOf());
    expect(again.state.personOf().size).toBe(2100);
    expect(again.state.offsets).toEqual(new Map([['agency-records/0', 2100n]]));
  });
});
