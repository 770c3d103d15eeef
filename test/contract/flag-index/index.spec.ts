import { toEvent } from '#libs/events';
import { aPartnership } from '#libs/access/testing';
import { aFeedStatus, aHandle, aMove, anInvolvement, anInvolvementEvent } from '#libs/flag-index/testing';
import { PostgresFeedHealthStore, PostgresIndicatorStore } from '#libs/postgres';
import { parseAs } from '#schemas';
import { FlagIndexUnderTest } from './flag-index-under-test.ts';

let index: FlagIndexUnderTest;
beforeAll(async () => {
  index = await FlagIndexUnderTest.start();
});
afterAll(() => index.stop());
beforeEach(() => index.clear());

interface FlagSeen {
  readonly subject: string;
  readonly owner: string;
  readonly since: string;
  readonly version: string;
}
const flags = () => index.rows<FlagSeen>('flags.flag', 'owner, id');
const subjects = async (): Promise<string[]> => (await flags()).map(({ subject }) => subject);

describe('a flag', () => {
  it('stands once both the involvement and the subject are known, in either order', async () => {
    await index.move(aMove('police', 'amina'));
    await index.involve(anInvolvementEvent('police', 'police'), anInvolvementEvent('health', 'health'));
    await index.move(aMove('health', 'amina'));
    expect((await flags()).map(({ owner }) => owner)).toEqual(['health', 'police']);
  });

  it('waits for its subject, and is counted', async () => {
    const outcome = await index.involve(anInvolvementEvent('police', 'police'));
    expect(outcome).toMatchObject({ events: 1, flags: 0, waiting: 1 });
    const waiting = async (): Promise<number | undefined> =>
      (await new PostgresFeedHealthStore(index.hub).ofAgency('police', new Date())).feeds[0]?.notToBeLookedUp;
    expect(await waiting()).toBe(1);
    await index.move(aMove('police', 'amina', { identityEvidence: 'C' }));
    expect(await waiting()).toBe(1);
    await index.move(aMove('police', 'amina', { membershipVersion: '2', cause: 'changed' }));
    expect(await waiting()).toBe(0);
    expect(await flags()).toHaveLength(1);
  });

  it('follows the newest version; an older one changes nothing', async () => {
    const at = (version: string, since: string) =>
      anInvolvementEvent('police', 'police', {
        version,
        involvements: [anInvolvement({ team: 'safeguarding-unit', category: 'POLICE_SAFEGUARDING', since })],
      });
    await index.move(aMove('police', 'amina'));
    await index.involve(at('9007199254740993', '2026-02'), at('9007199254740992', '2026-01'));
    await index.involve(at('10', '2026-03'));
    expect(await flags()).toMatchObject([{ since: '2026-02', version: '9007199254740993' }]);
  });

  it('goes with its involvement, and comes back under its id', async () => {
    await index.involve(anInvolvementEvent('police', 'police'));
    await index.move(aMove('police', 'amina'));
    const before = await flags();
    await index.involve(anInvolvementEvent('police', 'police', { version: '2', involvements: [] }));
    expect(await flags()).toEqual([]);
    await index.involve(anInvolvementEvent('police', 'police', { version: '3' }));
    expect(await flags()).toEqual(before.map((flag) => ({ ...flag, version: '3' })));
  });

  it('follows its record from person to person, by membership version', async () => {
    await index.involve(anInvolvementEvent('police', 'police'));
    await index.move(aMove('police', 'one'));
    await index.move(
      aMove('police', 'three', { membershipVersion: '3', cause: 'split' }),
      aMove('police', 'two', { membershipVersion: '2', cause: 'linked' }),
    );
    await index.move(aMove('police', 'two', { membershipVersion: '2' }));
    expect(await subjects()).toEqual([aHandle('three')]);
    await index.move(aMove('police', undefined, { membershipVersion: '4', cause: 'erased' }));
    expect(await flags()).toEqual([]);
  });

  it('merges and unmerges without a trace', async () => {
    await index.involve(anInvolvementEvent('police', 'police'), anInvolvementEvent('health', 'health'));
    await index.move(aMove('police', 'one'), aMove('health', 'two'));
    const before = await flags();
    await index.move(aMove('health', 'one', { membershipVersion: '2', cause: 'linked' }));
    expect(new Set(await subjects()).size).toBe(1);
    await index.move(aMove('health', 'two', { membershipVersion: '3', cause: 'split' }));
    expect(await flags()).toEqual(before);
  });

  it('takes its protection along', async () => {
    await index.involve(
      anInvolvementEvent('police', 'police', { protection: 'restricted' }),
      anInvolvementEvent('health', 'health'),
    );
    await index.move(aMove('police', 'one'), aMove('health', 'two'));
    const tiers = async () => (await index.rows<{ tier: string }>('flags.flag', 'owner')).map(({ tier }) => tier);
    expect(await tiers()).toEqual(['standard', 'brokered']);
    await index.move(aMove('police', 'two', { membershipVersion: '2', cause: 'linked' }));
    expect(await tiers()).toEqual(['brokered', 'brokered']);
  });
});

describe('a bad event', () => {
  it('goes to the dead letters with code and paths; the run goes on', async () => {
    const unshared = anInvolvementEvent('b', 'police', { involvements: [anInvolvement({ agreement: 'ISA-7@1' })] });
    const good = anInvolvementEvent('c', 'police');
    const events = [unshared, good].map((body, at) =>
      toEvent({
        topic: 'involvements',
        key: body.recordHandle,
        body,
        op: 'upsert',
        version: `${at}`,
        source: '/test',
        at: new Date(),
      }),
    );
    const broken = { ...events[0]!, body: Buffer.from('{"canary') };
    const outcome = await index.flags.takeInvolvements(await index.batchOf('involvements', [broken, ...events]));
    expect(outcome).toMatchObject({ events: 2, waiting: 1 });
    expect(await index.rows('log.dead_letter', 'log_offset')).toMatchObject([
      { code: 'EVENT_INVALID', fields: [], log_offset: '0' },
      { code: 'EVENT_INVALID', fields: ['/involvements/0/team', '/involvements/0/agreement'], log_offset: '1' },
    ]);
  });

  it('is another content under a version that was taken; the same content again is nothing', async () => {
    await index.involve(anInvolvementEvent('police', 'police'), anInvolvementEvent('police', 'police'));
    expect(await index.rows('log.dead_letter')).toEqual([]);
    const other = await index.involve(anInvolvementEvent('police', 'police', { protection: 'restricted' }));
    expect(other.refused.map(({ code, fields }) => [code, fields])).toEqual([['VERSION_CONFLICT', ['/version']]]);
    expect(await index.rows('flags.record')).toMatchObject([{ protection: 'none' }]);
  });

  it('does not stand for a partnership that is not loaded yet: the batch waits', async () => {
    await index.owner.query('delete from access.partnership');
    const batch = await index.batch('involvements', [anInvolvementEvent('police', 'police')]);
    await expect(index.flags.takeInvolvements(batch)).rejects.toMatchObject({
      code: 'PARTNERSHIP_MISSING',
      retriable: true,
    });
    await index.load(aPartnership());
    expect(await index.flags.takeInvolvements(batch)).toMatchObject({ events: 1, refused: [] });
  });
});

describe('a batch', () => {
  it('has one effect however often it comes', async () => {
    const batch = await index.batch('involvements', [anInvolvementEvent('police', 'police')]);
    await index.flags.takeInvolvements(batch);
    expect(await index.flags.takeInvolvements(batch)).toMatchObject({ events: 0, flags: 0 });
    expect(await index.rows('log.consumer_offset')).toMatchObject([{ next_offset: '1' }]);
  });

  it('of a consumer that lost its partition changes nothing', async () => {
    const batch = await index.batch('involvements', [anInvolvementEvent('police', 'police')]);
    await index.claim('involvements');
    await expect(index.flags.takeInvolvements(batch)).rejects.toMatchObject({ code: 'CONSUMER_FENCED' });
    expect(await index.rows('flags.record')).toEqual([]);
  });

  it('makes no flag last longer by a clock that runs ahead', async () => {
    const ahead = new Date(Date.now() + 400 * 86_400_000);
    await index.move(aMove('police', 'amina'));
    await index.flags.takeInvolvements(
      await index.batch('involvements', [anInvolvementEvent('police', 'police')], ahead),
    );
    const [record] = await index.rows<{ renewed_at: Date }>('flags.record');
    expect(record!.renewed_at.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('of many persons at once, two topics against each other, ends in the same flags as in turn', async () => {
    const words = Array.from({ length: 60 }, (_, at) => `record ${at}`);
    const involvements = words.map((word, at) => anInvolvementEvent(word, at % 2 ? 'police' : 'health'));
    const moves = words.map((word, at) => aMove(word, `subject ${at % 7}`));
    const at = new Date();
    await index.flags.takeInvolvements(await index.batch('involvements', involvements, at));
    await index.flags.takeMemberships(await index.batch('memberships', [{ moves }], at));
    const inTurn = await flags();
    expect(inTurn).toHaveLength(60);
    await index.clear();
    const involvementBatch = await index.batch('involvements', [...involvements].reverse(), at);
    const moveBatch = await index.batch('memberships', [{ moves: [...moves].reverse() }], at);
    await Promise.all([index.flags.takeInvolvements(involvementBatch), index.flags.takeMemberships(moveBatch)]);
    expect(await flags()).toEqual(inTurn);
  });

  it('replayed from the start gives the same flags, over the kept index and over an empty one', async () => {
    const at = new Date('2026-11-20T10:00:00Z');
    const restricted = { version: '2', protection: 'restricted' } as const;
    const involvements = [
      anInvolvementEvent('a', 'police'),
      anInvolvementEvent('b', 'health'),
      anInvolvementEvent('a', 'police', restricted),
    ];
    const moves = [
      { moves: [aMove('a', 'one'), aMove('b', 'one')] },
      { moves: [aMove('b', 'two', { membershipVersion: '2' })] },
    ];
    const play = async (): Promise<void> => {
      await index.flags.takeInvolvements(await index.batch('involvements', involvements, at));
      await index.flags.takeMemberships(await index.batch('memberships', moves, at));
    };
    await play();
    const once = await flags();
    await index.owner.query('update log.consumer_offset set next_offset = 0');
    await play();
    expect(await flags()).toEqual(once);
    await index.clear();
    await play();
    expect(await flags()).toEqual(once);
  });
});

describe('a feed', () => {
  it('keeps its latest run and the last good one, whatever comes late', async () => {
    await index.feed(
      aFeedStatus('police', { finishedAt: '2026-11-24T09:00:00Z' }),
      aFeedStatus('police', {
        finishedAt: '2026-11-24T10:00:00Z',
        state: 'paused',
        pausedBecause: 'STREAM_FIELDS_MISSING',
      }),
      aFeedStatus('police', { finishedAt: '2026-11-24T08:00:00Z', read: 999 }),
    );
    const health = await new PostgresFeedHealthStore(index.hub).ofAgency('police', new Date('2026-11-24T11:00:00Z'));
    expect(parseAs('feed-health.v1', health)).toBe(health);
    expect(health.feeds).toMatchObject([
      {
        agencyName: 'Police',
        state: 'down',
        lastRunState: 'paused',
        pausedBecause: 'STREAM_FIELDS_MISSING',
        lastRunAt: '2026-11-24T10:00:00.000Z',
        lagSeconds: 7200,
        read: 10,
        codes: { DATE_INVALID: 1 },
      },
    ]);
  });

  it('is shown as not connected before its first run', async () => {
    const { feeds } = await new PostgresFeedHealthStore(index.hub).ofAgency('health', new Date());
    expect(feeds).toMatchObject([{ stream: 'person', state: 'not-connected', read: 0 }]);
  });
});

describe('the indicators', () => {
  it('count persons, overlap, look-ups and new knowledge', async () => {
    await index.involve(
      anInvolvementEvent('a', 'police'),
      anInvolvementEvent('b', 'health'),
      anInvolvementEvent('c', 'health', { protection: 'restricted' }),
    );
    await index.move(aMove('a', 'one'), aMove('b', 'one'), aMove('c', 'two'));
    await index.ask('one');
    await index.ask('one');
    await index.ask('nobody');
    const store = new PostgresIndicatorStore(index.hub);
    expect(await store.counts(new Date(Date.now() - 60_000))).toEqual({
      personsKnown: { all: 2, standard: 1 },
      personsKnownToSeveral: { all: 1, standard: 1 },
      lookUpsAnswered: 3,
      answersWithNewAgency: 1,
    });
    expect((await store.counts(new Date(Date.now() + 60_000))).lookUpsAnswered).toBe(0);
  });
});
