import { parseAs } from '#schemas';
import { absoluteMs, idleMs } from '#libs/access';
import { aPartnership, aUser } from '#libs/access/testing';
import { PostgresAccessStore, PostgresAuditLedger, PostgresSessionStore, PostgresSignInStore } from '#libs/postgres';
import { FlagIndexUnderTest } from './flag-index-under-test.ts';

let index: FlagIndexUnderTest;
beforeAll(async () => {
  index = await FlagIndexUnderTest.start();
});
afterAll(() => index.stop());
beforeEach(() => index.load(aPartnership()));

const now = new Date('2026-11-24T10:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);

describe('PostgresAccessStore', () => {
  it('gives back the partnership as it was loaded, and twice loaded is once', async () => {
    await index.load(aPartnership());
    const { name, brokerDesk, agencies, agreements } = aPartnership();
    expect(await new PostgresAccessStore(index.hub).directory()).toEqual({ name, brokerDesk, agencies, agreements });
  });

  it('finds staff by issuer and subject, connectors by their id', async () => {
    const store = new PostgresAccessStore(index.hub);
    expect(await store.viewerOf('https://provider.example', 'asha.practitioner')).toEqual({
      userId: aUser().id,
      agency: 'childrens-social-care',
      team: 'assessment-team',
      roles: ['practitioner'],
      displayName: 'Asha Example',
    });
    expect(await store.viewerOf('https://elsewhere.example', 'asha.practitioner')).toBeUndefined();
    expect(await store.streamsOf('police')).toEqual([
      { agency: 'police', stream: 'person', publicKey: 'A'.repeat(43) },
    ]);
    expect(await store.streamsOf('nobody')).toEqual([]);
  });

  it('refuses a file that contradicts itself, and changes nothing', async () => {
    const wrong = aPartnership({ name: 'Other', users: [aUser({ agency: 'gone' })] });
    await expect(index.load(wrong)).rejects.toMatchObject({
      code: 'PARTNERSHIP_INVALID',
      details: { fields: ['/users/0/agency'] },
    });
    expect((await new PostgresAccessStore(index.hub).directory()).name).toBe('Test partnership');
  });
});

describe('PostgresSessionStore', () => {
  const store = (): PostgresSessionStore => new PostgresSessionStore(index.hub);

  it('opens a session, keeps the hash of its token only, and tells whose it is', async () => {
    const { token, csrfToken, expiresAt } = await store().open(aUser().id, now);
    expect(expiresAt).toEqual(later(idleMs));
    expect(JSON.stringify(await index.rows('access.session'))).not.toContain(token);
    const used = await store().use(token, later(60_000));
    expect(parseAs('session.v1', used?.session)).toMatchObject({
      user: { id: aUser().id, agencyName: 'Children’s social care', roles: ['practitioner'] },
      csrfToken,
      expiresAt: later(60_000 + idleMs).toISOString(),
    });
    expect(used?.viewer.userId).toBe(aUser().id);
  });

  it('ends after 15 idle minutes and after 8 hours', async () => {
    const idle = await store().open(aUser().id, now);
    expect(await store().use(idle.token, later(idleMs))).toBeUndefined();
    const busy = await store().open(aUser().id, now);
    for (let at = 600_000; at < absoluteMs; at += 600_000)
      expect(await store().use(busy.token, later(at))).toBeDefined();
    expect(await store().use(busy.token, later(absoluteMs))).toBeUndefined();
  });

  it('ends when it is ended, with all of a user, and with the user', async () => {
    const open = () => store().open(aUser().id, now);
    const [one, two, three] = [await open(), await open(), await open()];
    await store().end(one.token);
    expect(await store().use(one.token, now)).toBeUndefined();
    expect(await store().use(two.token, now)).toBeDefined();
    await store().endAllOf(aUser().id);
    expect(await store().use(two.token, now)).toBeUndefined();
    expect(await store().use(three.token, now)).toBeUndefined();
    const four = await open();
    await index.load(aPartnership({ users: [] }));
    expect(await store().use(four.token, now)).toBeUndefined();
  });
});

describe('PostgresSignInStore', () => {
  const signIn = {
    state: 's',
    nonce: 'n',
    codeVerifier: 'v',
    redirectUri: 'https://web.example/callback',
    returnTo: '/',
  };
  const store = (): PostgresSignInStore => new PostgresSignInStore(index.hub);

  it('gives a sign-in back once, within ten minutes', async () => {
    const id = await store().begin(signIn, now);
    expect(await store().take(id, later(600_000))).toEqual(signIn);
    expect(await store().take(id, later(600_000))).toBeUndefined();
    expect(await store().take('unknown', now)).toBeUndefined();
    const late = await store().begin(signIn, now);
    expect(await store().take(late, later(600_001))).toBeUndefined();
  });
});

describe('PostgresAuditLedger', () => {
  it('keeps a steward’s decision in the transaction of what is decided', async () => {
    const { id: userId, agency, team } = aUser();
    const entry = { action: 'decide-review', at: now, userId, agency, team, policyVersion: '1' } as const;
    await index.hub.transaction((session) =>
      new PostgresAuditLedger(session).append({ ...entry, reviewId: 'r1', verdict: 'same' }),
    );
    await expect(
      index.hub.transaction(async (session) => {
        await new PostgresAuditLedger(session).append({ ...entry, reviewId: 'r2', verdict: 'same' });
        throw new Error('something else failed');
      }),
    ).rejects.toBeDefined();
    expect(await index.rows('audit.entry')).toMatchObject([
      { action: 'decide-review', review_id: 'r1', verdict: 'same', receipt: null },
    ]);
  });
});
