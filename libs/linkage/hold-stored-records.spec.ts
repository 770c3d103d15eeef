import { defaultModel, LiveMatcher } from '#matching';
import { sealingKeyPair } from '#libs/events';
import { holdStoredRecords } from './hold-stored-records.ts';
import { LinkageService } from './linkage-service.ts';
import { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent, InMemoryLinkage } from './testing/index.ts';

const sealing = sealingKeyPair();
const handles = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32));

/** A hub of four records, the last of them deleted. */
async function aHub(): Promise<InMemoryLinkage> {
  let minted = 0;
  const linkage = new InMemoryLinkage(() => `018f0000-0000-7000-8000-${(++minted).toString().padStart(12, '0')}`);
  const service = new LinkageService(linkage, {
    model: defaultModel,
    openWith: sealing.privateKey,
    subjectKey: Buffer.alloc(32, 7).toString('base64url'),
  });
  const events = [
    ...handles.map((handle) => aRecordEvent(handle, 1, anAgencyRecord())),
    aRecordEvent(handles[3] ?? '', 2, undefined, { op: 'delete' }),
  ];
  await service.takeRecords(
    aBatch(
      'agency-records',
      events.map((event, offset) => aLoggedRecord(event, sealing.publicKey, offset)),
    ),
  );
  return linkage;
}

const versionsOf = (version: bigint) => new Map(handles.slice(0, 3).map((handle) => [handle, version]));
const going = new AbortController().signal;

describe('holdStoredRecords', () => {
  it('holds what is active, so that live work need not open it', async () => {
    const matcher = new LiveMatcher(defaultModel, 10);
    expect(await holdStoredRecords(matcher, await aHub(), 10, going)).toBe(3);
    expect(matcher.missing(versionsOf(1n))).toEqual([]);
    expect(matcher.has(handles[3] ?? '')).toBe(false);
  });

  it('leaves alone what live work holds', async () => {
    const matcher = new LiveMatcher(defaultModel, 10);
    for (const handle of handles.slice(0, 3)) matcher.hold(handle, 2n, 'police', anAgencyRecord());
    await holdStoredRecords(matcher, await aHub(), 10, going);
    expect(matcher.missing(versionsOf(2n))).toEqual([]);
  });

  it('holds no more than it is told, and nothing once it is to stop', async () => {
    const matcher = new LiveMatcher(defaultModel, 10);
    expect(await holdStoredRecords(matcher, await aHub(), 2, going)).toBe(2);
    expect(matcher.missing(versionsOf(1n))).toEqual([handles[2]]);
    expect(await holdStoredRecords(new LiveMatcher(defaultModel, 10), await aHub(), 10, AbortSignal.abort())).toBe(0);
  });
});
