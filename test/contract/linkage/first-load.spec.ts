import { aRecordEvent } from '#libs/linkage/testing';
import { signpost } from '#apps/matcher';
import { identityKey, LinkageUnderTest, type LogKind, sealingPrivateKey, subjectKey } from './linkage-under-test.ts';
import { health, police, recordOf, uncertainPairOf } from './some-people.ts';

const people = Array.from({ length: 40 }, (_, at) => at);
const [unsurePolice, unsureHealth] = uncertainPairOf(70);

describe.each<LogKind>(['postgres', 'kafka'])('signpost first-load, on the %s log', (kind) => {
  let linkage: LinkageUnderTest;
  beforeAll(async () => {
    linkage = await LinkageUnderTest.start(kind);
  }, 120_000);
  afterAll(() => linkage.stop(), 60_000);

  const firstLoad = async () => {
    const env = {
      ...{ DATABASE_URL: linkage.databaseUrl, IDENTITY_KEY: identityKey, SUBJECT_KEY: subjectKey },
      ...{ SEALING_PRIVATE_KEY: sealingPrivateKey, EVENT_LOG: kind, KAFKA_BROKERS: linkage.brokers.join(',') },
    };
    let [text, error] = ['', ''];
    const out = { out: (line: string) => (text += line), error: (line: string) => (error += line) };
    return { code: await signpost(['first-load'], env, out), text, error };
  };
  /** What the identity schema holds, and what was told of it. */
  const held = async () => {
    const [row] = await linkage.owner.query<Record<string, number>>(
      `select (select count(*)::int from identity.agency_record) as records,
         (select count(distinct person_id)::int from identity.membership) as persons,
         (select count(*)::int from identity.membership_history) as moves,
         (select count(*)::int from identity.link_evidence) as pairs,
         (select count(*)::int from identity.review where state = 'open') as reviews,
         (select count(*)::int from log.dead_letter) as letters`,
    );
    return row;
  };

  it('links all that waits at once', async () => {
    await linkage.feed(
      ...people.map((person) => aRecordEvent(police(person), 1, recordOf('police', person))),
      ...people.map((person) => aRecordEvent(health(person), 1, recordOf('health', person))),
      aRecordEvent(police(70), 1, unsurePolice),
      aRecordEvent(health(70), 1, unsureHealth),
    );
    expect(await firstLoad()).toEqual({
      code: 0,
      text: '82 records are of 42 persons: 82 memberships written.\nStewards are asked about 1 more pairs of persons.\n',
      error: '',
    });
    const found = await held();
    expect(found).toMatchObject({ records: 82, persons: 42, moves: 82, reviews: 1, letters: 0 });
    expect(found?.['pairs']).toBeGreaterThanOrEqual(41);
    await linkage.settled();
  }, 60_000);

  it('leaves nothing to do, to itself and to the matchers, who go on after it', async () => {
    const before = await held();
    expect((await firstLoad()).text).toContain('0 memberships written');
    await linkage.startMatcher();
    await linkage.settled();
    expect(await held()).toEqual(before);
    await linkage.feed(aRecordEvent(health(45), 1, recordOf('health', 45)));
    await linkage.settled();
    expect(await held()).toMatchObject({ records: 83, persons: 43, moves: 83 });
  }, 60_000);

  it('takes the partitions from a matcher that runs idle, which takes them back with the next event', async () => {
    expect((await firstLoad()).code).toBe(0);
    await linkage.feed(aRecordEvent(police(45), 1, recordOf('police', 45)));
    await linkage.settled();
    expect(await held()).toMatchObject({ records: 84, persons: 43, letters: 0 });
  }, 60_000);
});
