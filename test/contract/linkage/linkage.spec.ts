import { faultsOf } from '#schemas';
import { defaultModel } from '#matching';
import { bodyOf, partitionOf } from '#libs/events';
import { subjectPseudonymOf } from '#libs/linkage';
import { aRecordEvent } from '#libs/linkage/testing';
import { PostgresDeadLetters, PostgresLastVersions, PostgresPersonFinder } from '#libs/postgres';
import { identityKeys, LinkageUnderTest, subjectKey } from './linkage-under-test.ts';
import { health, police, recordOf, uncertainPairOf } from './some-people.ts';

describe.each(['postgres', 'kafka'] as const)('linkage over the %s log', (kind) => {
  let linkage: LinkageUnderTest;

  beforeAll(async () => {
    linkage = await LinkageUnderTest.start(kind);
  }, 120_000);
  afterAll(() => linkage.stop(), 60_000);

  async function counts() {
    const [row] = await linkage.owner.query(
      `select (select count(*) from identity.membership_history) as moves, (select count(*) from identity.review) as reviews,
         (select count(*) from identity.link_evidence) as edges, (select count(*) from log.dead_letter) as letters`,
    );
    return row;
  }

  const pairs = 60;

  it('makes one person of two new records that arrive at once on two matchers', async () => {
    await linkage.startMatcher();
    await linkage.startMatcher();
    const everyone = Array.from({ length: pairs }, (_, person) => person);
    const isApart = (person: number) =>
      partitionOf('agency-records', police(person)) !== partitionOf('agency-records', health(person));
    expect(everyone.filter(isApart).length).toBeGreaterThan(pairs / 2);
    await Promise.all([
      linkage.feed(...everyone.map((person) => aRecordEvent(police(person), 1, recordOf('police', person)))),
      linkage.feed(...everyone.map((person) => aRecordEvent(health(person), 1, recordOf('health', person)))),
    ]);
    await linkage.settled();
    const personOf = await linkage.persons();
    expect(everyone.filter((person) => personOf.get(police(person)) !== personOf.get(health(person)))).toEqual([]);
    expect(new Set(personOf.values()).size).toBe(pairs);
  }, 60_000);

  it('changes nothing when events come again', async () => {
    const before = [await linkage.persons(), await counts()];
    await linkage.feed(
      aRecordEvent(police(1), 1, recordOf('police', 1)),
      aRecordEvent(health(2), 1, recordOf('health', 2)),
    );
    await linkage.settled();
    expect([await linkage.persons(), await counts()]).toEqual(before);
  }, 30_000);

  it('keeps the newer version, and quarantines what cannot be taken with the offset', async () => {
    await linkage.feed(aRecordEvent(police(3), 5, { ...recordOf('police', 3), sex: 'female' }));
    await linkage.feed(aRecordEvent(police(3), 4, recordOf('police', 40)));
    await linkage.feed(aRecordEvent(police(3), 5, recordOf('police', 41)));
    await linkage.settled();
    expect((await linkage.persons()).get(police(3))).toBe((await linkage.persons()).get(health(3)));
    expect(await new PostgresDeadLetters().countOf(linkage.owner, 'matcher')).toEqual(
      new Map([['VERSION_CONFLICT', 1]]),
    );
    expect(await new PostgresLastVersions(linkage.hub).of('police', 'person')).toBe('5');
  }, 30_000);

  it("holds a source's merge, and takes a deleted record out with its body and key", async () => {
    const [survivor, retired] = [health(4), health(5)];
    await linkage.feed(aRecordEvent(survivor, 2, recordOf('health', 4), { op: 'merge', retired }));
    await linkage.settled();
    expect((await linkage.persons()).get(retired)).toBe((await linkage.persons()).get(survivor));
    await linkage.feed(aRecordEvent(health(6), 2, undefined, { agency: 'health' }));
    await linkage.settled();
    const [row] = await linkage.owner.query(
      `select state, sealed, blocking_keys, (select count(*)::int from identity.record_key k where k.handle = a.handle) as keys
       from identity.agency_record a where handle = $1`,
      [health(6)],
    );
    expect(row).toEqual({ state: 'deleted', sealed: null, blocking_keys: [], keys: 0 });
    expect((await linkage.persons()).has(health(6))).toBe(false);
  }, 30_000);

  it("holds a steward's same when the record is fed again", async () => {
    const [nowhere, renamed] = uncertainPairOf(70);
    await linkage.feed(aRecordEvent(police(70), 1, nowhere), aRecordEvent(health(70), 1, renamed));
    await linkage.settled();
    const [open, ...others] = (await linkage.queue()).reviews;
    expect(others).toEqual([]);
    const review = await linkage.review(open!.id);
    expect(faultsOf('review.v1', review)).toEqual([]);
    expect(JSON.stringify(review)).not.toMatch(/police|health/);
    expect(await linkage.decide('same')).toEqual([police(70), health(70)].sort());
    await expect(linkage.decideReview(open!.id, 'different')).rejects.toMatchObject({ code: 'REVIEW_DECIDED' });
    await linkage.settled();
    const together = async (): Promise<boolean> => {
      const personOf = await linkage.persons();
      return personOf.get(police(70)) === personOf.get(health(70));
    };
    expect(await together()).toBe(true);
    await linkage.feed(aRecordEvent(health(70), 2, { ...renamed, sex: 'female' }));
    await linkage.settled();
    expect(await together()).toBe(true);
    expect(await linkage.queue()).toMatchObject({ open: 0, decided: 1 });
  }, 30_000);

  it("holds a steward's different when a record is fed again, even with all that the other has", async () => {
    const [nowhere, renamed] = uncertainPairOf(64);
    await linkage.feed(aRecordEvent(police(64), 1, nowhere), aRecordEvent(health(64), 1, renamed));
    await linkage.settled();
    expect(await linkage.decide('different')).toEqual([police(64), health(64)].sort());
    // Fed like this, any other pair of this suite is linked.
    await linkage.feed(
      aRecordEvent(police(64), 2, recordOf('police', 64)),
      aRecordEvent(health(64), 2, recordOf('health', 64)),
    );
    await linkage.settled();
    const personOf = await linkage.persons();
    expect(personOf.get(police(64))).toBeDefined();
    expect(personOf.get(health(64))).toBeDefined();
    expect(personOf.get(police(64))).not.toBe(personOf.get(health(64)));
    expect(await linkage.queue()).toMatchObject({ open: 0, decided: 2 });
  }, 30_000);

  it('finds the person asked about, and tells too little by the question alone', async () => {
    const finder = new PostgresPersonFinder(linkage.hub, identityKeys, { model: defaultModel, subjectKey });
    const { names, birthDates, addresses } = recordOf('police', 7);
    const asked = {
      given: names[0]!.given[0]!,
      family: names[0]!.family,
      birthDate: birthDates[0]!.value,
      postcode: addresses[0]!.postcode!,
    };
    const subject = subjectPseudonymOf(subjectKey, (await linkage.persons()).get(police(7))!);
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
    const slipped = `${asked.given}${asked.given.at(-1) ?? ''}`;
    expect(await finder.find({ ...asked, given: slipped }, 'police')).toEqual({ kind: 'unsure', subjects: [subject] });
  }, 30_000);

  it.each(['first', 'second'])(
    'gives the same persons under the same ids when all is replayed a %s time over the kept registry',
    async () => {
      const before = await linkage.persons();
      await linkage.replay();
      expect(before.size).toBeGreaterThan(pairs);
      expect(await linkage.persons()).toEqual(before);
    },
    60_000,
  );

  it('publishes memberships whose newest moves are the memberships kept', async () => {
    const moved = new Map<string, { version: bigint; subject: string | undefined }>();
    const log = linkage.open('test', linkage.owner);
    const expected = await linkage.persons();
    await log.subscribe('reader', ['memberships'], (batch) => {
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
    await log.close();
    expect(seen()).toEqual(wanted);
  }, 30_000);

  it('keeps nothing readable in the identity schema', async () => {
    const [row] = await linkage.owner.query<{ text: string }>(
      `select string_agg(t::text, ' ') as text from (select a::text as t from identity.agency_record a
         union all select r::text from identity.review r union all select m::text from identity.membership m) all_rows`,
    );
    for (const word of ['Okonkwo', 'Pritchard', 'Quarry', 'SW1A', 'police-7'])
      expect(row!.text).not.toContain(Buffer.from(word).toString('hex'));
    expect(row!.text).not.toMatch(/Okonkwo|Pritchard|Quarry|SW1A|police-7/);
  });
});
