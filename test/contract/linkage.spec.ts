import { type AgencyRecord, type AgencyRecordEvent, faultsOf } from '#schemas';
import { defaultModel } from '#matching';
import { bodyOf, type EventLog, partitionOf, sealingKeyPair, toEvent } from '#libs/events';
import { createTopics, KafkaEventLog } from '#libs/kafka';
import { IdentityKeys, LinkageService, subjectPseudonymOf } from '#libs/linkage';
import { anAgencyRecord, aRecordEvent } from '#libs/linkage/testing';
import {
  Database,
  OutboxRelay,
  PostgresConsumerOffsets,
  PostgresDeadLetters,
  PostgresEventLog,
  PostgresLastVersions,
  PostgresLinkageUnitOfWork,
  PostgresPersonFinder,
  PostgresReviewStore,
  TransactionalEvents,
} from '#libs/postgres';
import { type Broker, startKafka } from '#test/kafka';
import { startPostgres, type TestPostgres } from '#test/postgres';

const sealing = sealingKeyPair();
const keys = IdentityKeys.from(Buffer.alloc(32, 3).toString('base64url'));
const subjectKey = Buffer.alloc(32, 5).toString('base64url');
const handleOf = (number: number): string => number.toString(16).padStart(8, '0').repeat(4);

const givenNames = ['Amina', 'Gethin', 'Zofia', 'Kwame', 'Priya', 'Rhys', 'Fatima', 'Owen'];
const familyNames = ['Okonkwo', 'Pritchard', 'Nowak', 'Mensah', 'Sharma', 'Llewellyn', 'Hussain', 'Beckett', 'Adeyemi'];

/** What police or health hold on the n-th of 72 people, each with names and a birth date of their own. */
function recordOf(agency: string, person: number): AgencyRecord {
  const given = givenNames[person % givenNames.length]!;
  const family = familyNames[Math.floor(person / givenNames.length) % familyNames.length]!;
  const day = ((person * 7) % 28) + 1;
  return anAgencyRecord({
    recordRef: { agency, stream: 'person', key: `${agency}-${person.toString()}` },
    names: [{ use: 'official', given: [given], family }],
    birthDates: [
      { value: `${(1960 + person).toString()}-0${((person % 9) + 1).toString()}-${day.toString().padStart(2, '0')}` },
    ],
    sex: 'unknown',
    addresses: [{ lines: [`${(person + 1).toString()} Quarry Lane`], postcode: `SW1A ${(person % 9).toString()}AA` }],
  });
}

describe.each(['postgres', 'kafka'] as const)('linkage over the %s log', (kind) => {
  let postgres: TestPostgres;
  let broker: Broker | undefined;
  let owner: Database;
  let hub: Database;
  let publisher: EventLog;
  const stops: (() => Promise<void>)[] = [];
  let appended = 0;
  // A replay is a new group: Kafka keeps where the old one stood.
  let group = 'matcher';
  const matchers: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
    stops.push(() => postgres.stop());
    owner = await Database.connect({ url: postgres.url });
    stops.push(() => owner.close());
    await owner.migrate();
    hub = await Database.connect({ url: postgres.url, role: 'signpost_hub' });
    stops.push(() => hub.close());
    if (kind === 'kafka') {
      broker = await startKafka();
      stops.push(async () => broker?.stop());
      await createTopics([broker.address]);
      publisher = new KafkaEventLog({ brokers: [broker.address], clientId: 'test' });
      const relay = new OutboxRelay(hub, publisher);
      relay.start();
      stops.push(() => relay.close());
    } else publisher = new PostgresEventLog(hub, { owner: 'test' });
    stops.push(() => publisher.close(), stopMatchers);
  }, 120_000);

  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  }, 60_000);

  const transactional = () => new TransactionalEvents(kind === 'kafka' ? 'outbox' : 'log');

  async function startMatcher(): Promise<void> {
    const database = await Database.connect({ url: postgres.url, role: 'signpost_matcher' });
    const log = broker
      ? new KafkaEventLog({
          brokers: [broker.address],
          clientId: 'matcher',
          offsets: new PostgresConsumerOffsets(database),
        })
      : new PostgresEventLog(database, { owner: 'matcher' });
    const service = new LinkageService(new PostgresLinkageUnitOfWork(database, keys, transactional()), {
      model: defaultModel,
      openWith: sealing.privateKey,
      subjectKey,
    });
    await log.subscribe(
      group,
      ['agency-records', 'decisions'],
      async (batch) => {
        await (batch.topic === 'decisions' ? service.takeDecisions(batch) : service.takeRecords(batch));
      },
      { maxEvents: 7 },
    );
    matchers.push({
      close: async () => {
        await log.close();
        await database.close();
      },
    });
  }

  async function stopMatchers(): Promise<void> {
    await Promise.all(matchers.splice(0).map((matcher) => matcher.close()));
  }

  async function feed(...bodies: AgencyRecordEvent[]): Promise<void> {
    const at = new Date();
    appended += bodies.length;
    await publisher.append(
      bodies.map((body) =>
        toEvent({
          topic: 'agency-records',
          key: body.recordHandle,
          body,
          op: body.op,
          version: body.version,
          source: '/agencies/test/person',
          at,
          sealFor: sealing.publicKey,
        }),
      ),
    );
  }

  /** Waits until everything appended has been taken. */
  async function settled(): Promise<void> {
    for (let attempt = 0; attempt < 1200; attempt++) {
      const [row] = await owner.query<{ done: string | null }>(
        `select sum(next_offset) as done from log.consumer_offset where consumer_group = $1`,
        [group],
      );
      if (Number(row?.done ?? 0) >= appended) return;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error('The matchers did not finish.');
  }

  async function persons(): Promise<ReadonlyMap<string, string>> {
    const rows = await owner.query<{ handle: string; person_id: string }>(
      `select replace(handle::text, '-', '') as handle, person_id from identity.membership where person_id is not null`,
    );
    return new Map(rows.map(({ handle, person_id }) => [handle, person_id]));
  }

  async function counts() {
    const [row] = await owner.query(
      `select (select count(*) from identity.membership_history) as moves, (select count(*) from identity.review) as reviews,
         (select count(*) from identity.link_evidence) as edges, (select count(*) from log.dead_letter) as letters`,
    );
    return row;
  }

  const pairs = 60;
  const police = (person: number) => handleOf(person);
  const health = (person: number) => handleOf(1000 + person);

  it('makes one person of two new records that arrive at once on two matchers', async () => {
    await startMatcher();
    await startMatcher();
    const everyone = Array.from({ length: pairs }, (_, person) => person);
    const isApart = (person: number) =>
      partitionOf('agency-records', police(person)) !== partitionOf('agency-records', health(person));
    expect(everyone.filter(isApart).length).toBeGreaterThan(pairs / 2);
    await Promise.all([
      feed(...everyone.map((person) => aRecordEvent(police(person), 1, recordOf('police', person)))),
      feed(...everyone.map((person) => aRecordEvent(health(person), 1, recordOf('health', person)))),
    ]);
    await settled();
    const personOf = await persons();
    expect(everyone.filter((person) => personOf.get(police(person)) !== personOf.get(health(person)))).toEqual([]);
    expect(new Set(personOf.values()).size).toBe(pairs);
  }, 60_000);

  it('changes nothing when events come again', async () => {
    const before = [await persons(), await counts()];
    await feed(aRecordEvent(police(1), 1, recordOf('police', 1)), aRecordEvent(health(2), 1, recordOf('health', 2)));
    await settled();
    expect([await persons(), await counts()]).toEqual(before);
  }, 30_000);

  it('keeps the newer version, and quarantines what cannot be taken with the offset', async () => {
    await feed(aRecordEvent(police(3), 5, { ...recordOf('police', 3), sex: 'female' }));
    await feed(aRecordEvent(police(3), 4, recordOf('police', 40)));
    await feed(aRecordEvent(police(3), 5, recordOf('police', 41)));
    await settled();
    expect((await persons()).get(police(3))).toBe((await persons()).get(health(3)));
    expect(await new PostgresDeadLetters().countOf(owner, 'matcher')).toEqual(new Map([['VERSION_CONFLICT', 1]]));
    expect(await new PostgresLastVersions(hub).of('police', 'person')).toBe('5');
  }, 30_000);

  it("holds a source's merge, and takes a deleted record out with its body and key", async () => {
    const [survivor, retired] = [health(4), health(5)];
    await feed(aRecordEvent(survivor, 2, recordOf('health', 4), { op: 'merge', retired }));
    await settled();
    expect((await persons()).get(retired)).toBe((await persons()).get(survivor));
    await feed(aRecordEvent(health(6), 2, undefined, { agency: 'health' }));
    await settled();
    const [row] = await owner.query(
      `select state, sealed, blocking_keys, (select count(*)::int from identity.record_key k where k.handle = a.handle) as keys
       from identity.agency_record a where handle = $1`,
      [health(6)],
    );
    expect(row).toEqual({ state: 'deleted', sealed: null, blocking_keys: [], keys: 0 });
    expect((await persons()).has(health(6))).toBe(false);
  }, 30_000);

  it("holds a steward's verdict when the record is fed again", async () => {
    // Same given name and birth date, another family name, no address: neither a link nor a stranger.
    const nowhere = { ...recordOf('police', 70), addresses: [] };
    const renamed = { ...recordOf('health', 70), names: recordOf('health', 30).names, addresses: [] };
    await feed(aRecordEvent(police(70), 1, nowhere), aRecordEvent(health(70), 1, renamed));
    await settled();
    const reviews = new PostgresReviewStore(hub, keys, transactional(), defaultModel);
    const [open, ...others] = (await reviews.open(10)).reviews;
    expect(others).toEqual([]);
    const review = await reviews.review(open!.id);
    expect(faultsOf('review.v1', review)).toEqual([]);
    expect(JSON.stringify(review)).not.toMatch(/police|health/);
    const decision = await reviews.decide(open!.id, 'same', 'sam.steward', new Date());
    appended++;
    await expect(reviews.decide(open!.id, 'different', 'sam.steward', new Date())).rejects.toMatchObject({
      code: 'REVIEW_DECIDED',
    });
    await settled();
    expect([decision.leftHandle, decision.rightHandle].sort()).toEqual([police(70), health(70)].sort());
    expect((await persons()).get(police(70))).toBe((await persons()).get(health(70)));
    await feed(aRecordEvent(health(70), 2, { ...renamed, sex: 'female' }));
    await settled();
    expect((await persons()).get(police(70))).toBe((await persons()).get(health(70)));
    expect(await reviews.open(10)).toMatchObject({ open: 0, decided: 1 });
  }, 30_000);

  it('finds the person asked about, and tells too little by the question alone', async () => {
    const finder = new PostgresPersonFinder(hub, keys, { model: defaultModel, subjectKey });
    const { names, birthDates, addresses } = recordOf('police', 7);
    const asked = {
      given: names[0]!.given[0]!,
      family: names[0]!.family,
      birthDate: birthDates[0]!.value,
      postcode: addresses[0]!.postcode!,
    };
    const subject = subjectPseudonymOf(subjectKey, (await persons()).get(police(7))!);
    expect(await finder.find(asked, 'police')).toMatchObject({ kind: 'person', subject });
    expect(await finder.find({ recordReference: { stream: 'person', key: 'health-7' } }, 'health')).toMatchObject({
      kind: 'person',
      subject,
    });
    expect(await finder.find({ recordReference: { stream: 'person', key: 'health-7' } }, 'police')).toEqual({
      kind: 'nobody',
    });
    expect(await finder.find({ ...asked, given: 'Bartholomew', family: 'Zzyzx' }, 'police')).toEqual({
      kind: 'nobody',
    });
    expect(await finder.find({ given: asked.given, family: asked.family }, 'police')).toEqual({ kind: 'not-enough' });
  }, 30_000);

  it('gives the same persons under the same ids when all is replayed over the kept registry', async () => {
    const before = await persons();
    await stopMatchers();
    await owner.query(
      `truncate identity.agency_record, identity.record_key, identity.blocking_key, identity.membership,
         identity.link_evidence, identity.decision`,
    );
    group = 'matcher-again';
    await startMatcher();
    await startMatcher();
    await settled();
    expect(await persons()).toEqual(before);
  }, 60_000);

  it('publishes memberships whose newest moves are the memberships kept', async () => {
    const moved = new Map<string, { version: bigint; subject: string | undefined }>();
    await publisher.close();
    publisher = broker
      ? new KafkaEventLog({ brokers: [broker.address], clientId: 'test', offsets: new PostgresConsumerOffsets(owner) })
      : new PostgresEventLog(owner, { owner: 'test' });
    const expected = await persons();
    const reader = await publisher.subscribe('reader', ['memberships'], (batch) => {
      for (const event of batch.events)
        for (const { recordHandle, toSubject, membershipVersion } of bodyOf('memberships', event).moves)
          if (BigInt(membershipVersion) > (moved.get(recordHandle)?.version ?? 0n))
            moved.set(recordHandle, { version: BigInt(membershipVersion), subject: toSubject });
      return Promise.resolve();
    });
    const wanted = new Map([...expected].map(([handle, person]) => [handle, subjectPseudonymOf(subjectKey, person)]));
    const seen = () =>
      new Map([...moved].filter(([, { subject }]) => subject).map(([handle, { subject }]) => [handle, subject]));
    for (let attempt = 0; attempt < 200 && seen().size < wanted.size; attempt++)
      await new Promise((done) => setTimeout(done, 50));
    await reader.close();
    expect(seen()).toEqual(wanted);
  }, 30_000);

  it('keeps nothing readable in the identity schema', async () => {
    const [row] = await owner.query<{ text: string }>(
      `select string_agg(t::text, ' ') as text from (select a::text as t from identity.agency_record a
         union all select r::text from identity.review r union all select m::text from identity.membership m) all_rows`,
    );
    for (const word of ['Okonkwo', 'Pritchard', 'Quarry', 'SW1A', 'police-7'])
      expect(row!.text).not.toContain(Buffer.from(word).toString('hex'));
    expect(row!.text).not.toMatch(/Okonkwo|Pritchard|Quarry|SW1A|police-7/);
  });
});
