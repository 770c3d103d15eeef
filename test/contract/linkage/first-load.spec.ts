import { takeBacklog } from '#libs/linkage';
import { aRecordEvent } from '#libs/linkage/testing';
import { HubError } from '#schemas/errors';
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

  it('leaves nothing to do to the matchers, who go on after it, and is refused from then on', async () => {
    const before = await held();
    expect(await firstLoad()).toMatchObject({ code: 1, error: expect.stringContaining('HUB_NOT_EMPTY') });
    await linkage.startMatcher();
    await linkage.settled();
    expect(await held()).toEqual(before);
    await linkage.feed(aRecordEvent(health(45), 1, recordOf('health', 45)));
    await linkage.settled();
    expect(await held()).toMatchObject({ records: 83, persons: 43, moves: 83, letters: 0 });
  }, 60_000);
});

describe.each<LogKind>(['postgres', 'kafka'])('a first load that was broken off, on the %s log', (kind) => {
  let linkage: LinkageUnderTest;
  beforeAll(async () => {
    linkage = await LinkageUnderTest.start(kind);
  }, 120_000);
  afterAll(() => linkage.stop(), 60_000);

  it('gives every event again to whoever begins anew', async () => {
    const people = Array.from({ length: 12 }, (_, at) => at);
    await linkage.feed(...people.map((person) => aRecordEvent(police(person), 1, recordOf('police', person))));
    const { log, offsets, boundsOf, close } = await linkage.backlogSource();
    let batches = 0;
    await expect(
      takeBacklog({ log, offsets, boundsOf }, 'agency-records', () =>
        ++batches < 3 ? Promise.resolve() : Promise.reject(new HubError('BODY_CANNOT_BE_OPENED')),
      ),
    ).rejects.toMatchObject({ code: 'BODY_CANNOT_BE_OPENED' });
    const again: number[] = [];
    const positions = await takeBacklog({ log, offsets, boundsOf }, 'agency-records', (batch) => {
      again.push(batch.events.length);
      return Promise.resolve();
    });
    await close();
    expect(again.reduce((sum, events) => sum + events, 0)).toBe(12);
    expect(positions.reduce((sum, { next }) => sum + Number(next), 0)).toBe(12);
  }, 60_000);
});
