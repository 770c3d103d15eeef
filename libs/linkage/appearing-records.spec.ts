import { defaultModel } from '#matching';
import { type LogPosition, sealingKeyPair, toEvent } from '#libs/events';
import { LinkageService } from './linkage-service.ts';
import { type LinkageStores, LinkageUnitOfWork } from './linkage-unit-of-work.ts';
import { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent, InMemoryLinkage } from './testing/index.ts';

const sealing = sealingKeyPair();
const [survivor, retired] = ['a'.repeat(32), 'b'.repeat(32)];
const recordOf = (key: string, family: string) =>
  anAgencyRecord({
    recordRef: { agency: 'police', stream: 'person', key },
    names: [{ use: 'official', given: ['Amina'], family }],
  });

/** In which another matcher indexes a record while this one waits for its locks; tells what was locked of what was there. */
class AnotherMatcher extends LinkageUnitOfWork {
  private readonly linkage = new InMemoryLinkage(
    () => `018f0000-0000-7000-8000-${(++this.minted).toString().padStart(12, '0')}`,
  );
  readonly locked: string[][] = [];
  private minted = 0;

  run<T>(at: readonly LogPosition[], work: (stores: LinkageStores) => Promise<T>): Promise<T> {
    return this.linkage.run(at, (stores) => work({ ...stores, persons: this.personsOf(stores) }));
  }

  read: LinkageUnitOfWork['read'] = (work) => this.linkage.read(work);

  private personsOf({ persons, records }: LinkageStores): LinkageStores['persons'] {
    const lock = async (handles: readonly string[]): Promise<void> => {
      const there = await records.lockHeads(handles);
      this.locked.push([...there.keys()].sort());
      if (this.locked.length > 1) return;
      const record = recordOf('P-2', 'Pritchard');
      const head = { recordHandle: retired, agency: 'police', stream: 'person', version: 1n, contentHash: 'c' };
      await records.write([{ ...head, state: 'active', record, blockingKeys: [], ownEvidence: 'B' }]);
    };
    return Object.create(persons, { lock: { value: lock } }) as LinkageStores['persons'];
  }
}

describe('a merge with a record that another matcher indexes meanwhile', () => {
  // Not locked, its own resolve could write its membership at the same time: the later of the two would win, and the merge might be lost.
  it('starts over and locks the record before it moves it', async () => {
    const others = new AnotherMatcher();
    const service = new LinkageService(others, {
      model: defaultModel,
      openWith: sealing.privateKey,
      subjectKey: Buffer.alloc(32, 7).toString('base64url'),
    });
    const merge = aRecordEvent(survivor, 2, recordOf('P-1', 'Okonkwo'), { op: 'merge', retired });
    const { moves } = await service.takeRecords(aBatch('agency-records', [aLoggedRecord(merge, sealing.publicKey, 0)]));
    expect(moves).toBe(2);
    expect(others.locked).toEqual([[survivor], [survivor, retired]]);
  });
});

/** In which everything after the first unit of work fails, as after a kill. */
class EndedAfterOne extends LinkageUnitOfWork {
  readonly linkage = new InMemoryLinkage(() => '018f0000-0000-7000-8000-000000000001');
  private done = 0;

  run<T>(at: readonly LogPosition[], work: (stores: LinkageStores) => Promise<T>): Promise<T> {
    return this.done++ === 0 ? this.linkage.run(at, work) : Promise.reject(new Error('ended'));
  }

  read: LinkageUnitOfWork['read'] = (work) => this.linkage.read(work);
}

describe('a word on two records', () => {
  // Were it kept with the persons alone, a record that is indexed and resolved meanwhile would neither see it nor be seen.
  it.each(['a source', 'a steward'])('of %s is kept before any person is resolved', async (origin) => {
    const ended = new EndedAfterOne();
    const service = new LinkageService(ended, {
      model: defaultModel,
      openWith: sealing.privateKey,
      subjectKey: Buffer.alloc(32, 7).toString('base64url'),
    });
    const merge = aRecordEvent(survivor, 2, recordOf('P-1', 'Okonkwo'), { op: 'merge', retired });
    const decision = {
      ...{ decisionId: '00000000-0000-4000-8000-000000000001', verdict: 'same' as const },
      ...{ decidedAt: '2026-01-05T10:00:00Z', leftHandle: survivor, rightHandle: retired },
    };
    const at = new Date(decision.decidedAt);
    const event = toEvent({
      ...{ topic: 'decisions', key: survivor, body: decision, op: 'decided', version: '1', source: '/hub', at },
    });
    const taken =
      origin === 'a source'
        ? service.takeRecords(aBatch('agency-records', [aLoggedRecord(merge, sealing.publicKey, 0)]))
        : service.takeDecisions(aBatch('decisions', [{ ...event, partition: 0, offset: 0n }]));
    await expect(taken).rejects.toThrow('ended');
    expect([...ended.linkage.state.constraints.values()]).toMatchObject([
      { left: survivor, right: retired, verdict: 'same' },
    ]);
    expect(ended.linkage.state.offsets.size).toBe(0);
  });
});
