import { aPartnership, aViewer } from '#libs/access/testing';
import { bodyOf } from '#libs/events';
import { DoNotLinkList, PersonHistories, subjectPseudonymOf, Unlinking } from '#libs/linkage';
import { aRecordEvent } from '#libs/linkage/testing';
import { loadPartnership, PostgresNoticeStore } from '#libs/postgres';
import { LinkageUnderTest, subjectKey } from './linkage-under-test.ts';
import { health, police, recordOf, uncertainPairOf } from './some-people.ts';

const steward = aViewer({ roles: ['data-steward'] });

describe('undoing a wrong link, from the stewards to the matcher and back', () => {
  let linkage: LinkageUnderTest;
  const personOf = async (handle: string): Promise<string> => (await linkage.persons()).get(handle) ?? 'nobody';
  const isOnePerson = async (): Promise<boolean> => (await personOf(police(70))) === (await personOf(health(70)));

  beforeAll(async () => {
    linkage = await LinkageUnderTest.start('postgres');
    await loadPartnership(linkage.owner, aPartnership());
    await linkage.startMatcher();
    const [nowhere, renamed] = uncertainPairOf(70);
    await linkage.feed(aRecordEvent(police(70), 1, nowhere), aRecordEvent(health(70), 1, renamed));
    await linkage.settled();
    await linkage.decide('same');
    await linkage.settled();
  }, 120_000);
  afterAll(() => linkage.stop(), 60_000);

  it('begins with two records that a steward called one person, whom somebody was shown', async () => {
    expect(await isOnePerson()).toBe(true);
    const [{ version }] = (await linkage.owner.query(
      'select max(membership_version)::text as version from identity.membership',
    )) as [{ version: string }];
    await linkage.owner.query(
      `insert into flags.look_up (receipt, at, asker_agency, purpose, outcome, new_agencies)
       values ('7Q4KX2M9TB', now(), 'youth-justice', 'EARLY_HELP', 'SHOWN', 1)`,
    );
    await linkage.owner.query(
      `insert into flags.disclosure (receipt, flag_id, at, asker_agency, subject, owner, level, membership_version)
       values ('7Q4KX2M9TB', gen_random_uuid(), now(), 'youth-justice', $1, 'police', 'L2', $2)`,
      [subjectPseudonymOf(subjectKey, await personOf(police(70))), version],
    );
  });

  it('tells in the history who brought them together', async () => {
    const history = await new PersonHistories(linkage.stewards()).history(
      steward,
      await personOf(police(70)),
      new Date(),
    );
    expect(history.changes.map(({ cause }) => cause)).toEqual(['arrived', 'steward-same']);
    expect(history.records).toMatchObject([{ isMember: true }, { isMember: true }]);
  });

  it('takes them apart, and tells the asker on topic notices and on the page that the answer is withdrawn', async () => {
    const unlinking = new Unlinking(linkage.stewards(), subjectKey);
    const person = await personOf(police(70));
    expect(await unlinking.preview(steward, person, [2])).toMatchObject({
      shown: [{ receipt: '7Q4KX2M9TB', agencyName: 'Youth justice', purpose: 'EARLY_HELP' }],
    });
    expect(await unlinking.unlink(steward, person, [2], new Date())).toEqual({ pairs: 1, recalled: 1 });
    await linkage.settled();
    expect(await isOnePerson()).toBe(false);
    const notices: unknown[] = [];
    await linkage.publisher.subscribe('mail', ['notices'], (batch) => {
      notices.push(...batch.events.map((event) => bodyOf('notices', event)));
      return Promise.resolve();
    });
    for (let attempt = 0; attempt < 200 && notices.length === 0; attempt++)
      await new Promise((done) => setTimeout(done, 50));
    expect(notices).toMatchObject([{ kind: 'recall', agency: 'youth-justice', team: 'intervention-team' }]);
    expect((await new PostgresNoticeStore(linkage.hub).last('youth-justice')).notices).toMatchObject([
      { kind: 'recall', receipt: '7Q4KX2M9TB', askerAgencyName: 'Youth justice' },
    ]);
  }, 60_000);

  it('holds when a record is fed again with all that the other has, until a steward takes the word back', async () => {
    await linkage.feed(aRecordEvent(police(70), 2, recordOf('police', 70)));
    await linkage.feed(aRecordEvent(health(70), 2, recordOf('health', 70)));
    await linkage.settled();
    expect(await isOnePerson()).toBe(false);
    const list = new DoNotLinkList(linkage.stewards());
    const { total, pairs } = await list.list(steward);
    expect([total, pairs.map(({ origin }) => origin)]).toEqual([1, ['steward']]);
    await list.release(steward, pairs[0]!.id, new Date());
    await linkage.settled();
    expect(await isOnePerson()).toBe(true);
    expect((await list.list(steward)).total).toBe(0);
  }, 60_000);
});
