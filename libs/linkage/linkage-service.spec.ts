import type { AgencyRecord, DecisionEvent, MembershipsEvent } from '#schemas';
import { defaultModel } from '#matching';
import { bodyOf, sealingKeyPair, toEvent } from '#libs/events';
import { LinkageService } from './linkage-service.ts';
import { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent, InMemoryLinkage } from './testing/index.ts';

const sealing = sealingKeyPair();
const subjectKey = Buffer.alloc(32, 7).toString('base64url');
const handle = (digit: string): string => digit.repeat(32);
const [policeHandle, healthHandle, thirdHandle] = [handle('a'), handle('b'), handle('c')];

const nhs = { type: 'NHS', value: '9434765919', valid: true } as const;
const police = anAgencyRecord({ identifiers: [nhs] });
const health = anAgencyRecord({
  recordRef: { agency: 'health', stream: 'person', key: 'H-1' },
  names: [{ use: 'official', given: ['Amina', 'Ruth'], family: 'Okonkwo' }],
  identifiers: [nhs],
});
const someoneElse = anAgencyRecord({
  recordRef: { agency: 'health', stream: 'person', key: 'H-2' },
  names: [{ use: 'official', given: ['Gethin'], family: 'Pritchard' }],
  birthDates: [{ value: '1988-11-02' }],
  sex: 'male',
  addresses: [],
});

function start(thresholds = defaultModel.thresholds) {
  let minted = 0;
  let now = Date.parse('2026-01-05T10:00:00Z');
  let offset = 0;
  const linkage = new InMemoryLinkage(() => `018f0000-0000-7000-8000-${(++minted).toString().padStart(12, '0')}`);
  const service = new LinkageService(linkage, {
    model: { ...defaultModel, thresholds },
    openWith: sealing.privateKey,
    subjectKey,
    clock: () => new Date((now += 1000)),
  });
  const feed = (...bodies: Parameters<typeof aLoggedRecord>[0][]) =>
    service.takeRecords(
      aBatch(
        'agency-records',
        bodies.map((body) => aLoggedRecord(body, sealing.publicKey, offset++)),
      ),
    );
  const upsert = (recordHandle: string, version: number, record: AgencyRecord) =>
    feed(aRecordEvent(recordHandle, version, record));
  let decided = 0;
  const decide = (verdict: DecisionEvent['verdict'], leftHandle: string, rightHandle: string) => {
    const body = {
      decisionId: `00000000-0000-4000-8000-${(++decided).toString().padStart(12, '0')}`,
      reviewId: '00000000-0000-4000-8000-000000000000',
      verdict,
      leftHandle,
      rightHandle,
      decidedAt: new Date(now + decided).toISOString(),
    };
    const at = new Date(now);
    const event = toEvent({
      topic: 'decisions',
      key: leftHandle,
      body,
      op: 'decided',
      version: body.decisionId,
      source: '/hub',
      at,
    });
    return service.takeDecisions(aBatch('decisions', [{ ...event, partition: 0, offset: BigInt(decided - 1) }]));
  };
  const moves = () =>
    linkage.state.events.flatMap((event) => (bodyOf('memberships', event) satisfies MembershipsEvent).moves);
  const personOf = (recordHandle: string) => linkage.state.personOf().get(recordHandle);
  return { linkage, feed, upsert, decide, moves, personOf };
}

describe('LinkageService', () => {
  it('links records of one person and keeps the id of the older', async () => {
    const { upsert, personOf, linkage, moves } = start();
    await upsert(policeHandle, 1, police);
    await upsert(healthHandle, 1, health);
    expect(personOf(healthHandle)).toBe(personOf(policeHandle));
    expect(personOf(policeHandle)).toBe(linkage.state.registry.get(policeHandle));
    expect(moves().map(({ cause, identityEvidence }) => [cause, identityEvidence])).toEqual([
      ['arrived', 'A'],
      ['arrived', 'A'],
    ]);
    expect(moves()[0]?.toSubject).toBe(moves()[1]?.toSubject);
  });

  it('links two new records of one batch', async () => {
    const { feed, personOf } = start();
    await feed(
      aRecordEvent(policeHandle, 1, police),
      aRecordEvent(healthHandle, 1, health),
      aRecordEvent(thirdHandle, 1, someoneElse),
    );
    expect(personOf(healthHandle)).toBe(personOf(policeHandle));
    expect(personOf(thirdHandle)).not.toBe(personOf(policeHandle));
  });

  it('changes nothing when an event comes again', async () => {
    const { feed, upsert, linkage } = start();
    await upsert(policeHandle, 1, police);
    const { memberships, edges, records, events } = linkage.state;
    const again = await feed(aRecordEvent(policeHandle, 1, police));
    expect(again).toMatchObject({ moves: 0, refused: [] });
    expect(linkage.state).toMatchObject({ memberships, edges, records, events });
  });

  it('drops an older version that comes late', async () => {
    const { upsert, linkage } = start();
    await upsert(policeHandle, 5, police);
    await upsert(policeHandle, 4, someoneElse);
    expect(linkage.state.records.get(policeHandle)).toMatchObject({ version: 5n, record: police });
  });

  it('takes the last of several versions in one batch', async () => {
    const { feed, linkage } = start();
    await feed(aRecordEvent(policeHandle, 1, police), aRecordEvent(policeHandle, 2, { ...police, sex: 'unknown' }));
    expect(linkage.state.records.get(policeHandle)).toMatchObject({ version: 2n, record: { sex: 'unknown' } });
  });

  it('refuses another content under the same version, and goes on', async () => {
    const { feed, linkage, personOf } = start();
    const outcome = await feed(
      aRecordEvent(policeHandle, 1, police),
      aRecordEvent(policeHandle, 1, { ...police, sex: 'unknown' }),
      aRecordEvent(healthHandle, 1, health),
    );
    expect(outcome.refused.map(({ code }) => code)).toEqual(['VERSION_CONFLICT']);
    expect(linkage.state.refused).toHaveLength(1);
    expect(personOf(healthHandle)).toBe(personOf(policeHandle));
  });

  it('refuses to let one agency write, erase or merge a record of another', async () => {
    const { feed, linkage } = start();
    await feed(aRecordEvent(policeHandle, 1, police), aRecordEvent(healthHandle, 1, health));
    const foreign = { ...aRecordEvent(policeHandle, 2, someoneElse) };
    const outcome = await feed(
      foreign,
      { recordHandle: policeHandle, agency: 'health', stream: 'person', version: '3', op: 'erase' },
      { ...aRecordEvent(healthHandle, 4, health), op: 'merge', retired: policeHandle },
    );
    expect(outcome.refused.map(({ code }) => code)).toEqual(Array(3).fill('RECORD_NOT_YOURS'));
    expect(linkage.state.records.get(policeHandle)).toMatchObject({ version: 1n, agency: 'police', state: 'active' });
  });

  it('refuses a body that cannot be opened, one that breaks its schema and one that contradicts itself', async () => {
    const { linkage, personOf } = start();
    const service = new LinkageService(linkage, { model: defaultModel, openWith: sealing.privateKey, subjectKey });
    const sealedForAnother = aLoggedRecord(aRecordEvent(policeHandle, 1, police), sealingKeyPair().publicKey, 0);
    const bad = { ...police, names: 'Okonkwo' } as unknown as AgencyRecord;
    const broken = aLoggedRecord(aRecordEvent(handle('d'), 1, bad), sealing.publicKey, 1);
    const empty = aLoggedRecord(aRecordEvent(handle('e'), 1, undefined, { op: 'upsert' }), sealing.publicKey, 2);
    const good = aLoggedRecord(aRecordEvent(healthHandle, 1, health), sealing.publicKey, 3);
    await service.takeRecords(aBatch('agency-records', [sealedForAnother, broken, empty, good]));
    expect(linkage.state.refused.map(({ code, fields }) => [code, fields])).toEqual([
      ['BODY_CANNOT_BE_OPENED', []],
      ['EVENT_INVALID', ['/record/names']],
      ['EVENT_INVALID', ['/record']],
    ]);
    expect(personOf(healthHandle)).toBeDefined();
  });

  it('takes a record out of its person when it is deleted, and forgets its body', async () => {
    const { upsert, feed, personOf, linkage, moves } = start();
    await upsert(policeHandle, 1, police);
    await upsert(healthHandle, 1, health);
    const person = personOf(healthHandle);
    await feed(aRecordEvent(policeHandle, 2, undefined));
    expect(personOf(policeHandle)).toBeUndefined();
    expect(personOf(healthHandle)).toBe(person);
    expect(linkage.state.records.get(policeHandle)).not.toHaveProperty('record');
    expect(moves().at(-1)).toMatchObject({ recordHandle: policeHandle, cause: 'deleted' });
    expect(moves().at(-1)).not.toHaveProperty('toSubject');
  });

  it('parts a person whose records no longer agree', async () => {
    const { upsert, personOf, moves } = start();
    await upsert(policeHandle, 1, police);
    await upsert(healthHandle, 1, health);
    await upsert(healthHandle, 2, someoneElse);
    expect(personOf(healthHandle)).not.toBe(personOf(policeHandle));
    expect(moves().at(-1)).toMatchObject({ recordHandle: healthHandle, cause: 'changed' });
  });

  it('holds a steward\'s "different" when the records are fed again', async () => {
    const { upsert, decide, personOf, moves } = start();
    await upsert(policeHandle, 1, police);
    await upsert(healthHandle, 1, health);
    await decide('different', policeHandle, healthHandle);
    expect(personOf(healthHandle)).not.toBe(personOf(policeHandle));
    expect(moves().at(-1)).toMatchObject({ cause: 'steward-different' });
    await upsert(healthHandle, 2, { ...health, sex: 'unknown' });
    await upsert(policeHandle, 2, police);
    expect(personOf(healthHandle)).not.toBe(personOf(policeHandle));
  });

  it('holds a steward\'s "same" when the records are fed again, also one said before they came', async () => {
    const { upsert, decide, personOf, moves } = start();
    await upsert(policeHandle, 1, police);
    await decide('same', policeHandle, thirdHandle);
    await upsert(thirdHandle, 1, someoneElse);
    expect(personOf(thirdHandle)).toBe(personOf(policeHandle));
    await upsert(thirdHandle, 2, { ...someoneElse, sex: 'unknown' });
    expect(personOf(thirdHandle)).toBe(personOf(policeHandle));
    await decide('different', policeHandle, thirdHandle);
    expect(personOf(thirdHandle)).not.toBe(personOf(policeHandle));
    expect(moves().at(-1)).toMatchObject({ recordHandle: thirdHandle, cause: 'steward-different' });
  });

  it("joins by a source's merge and parts by its unmerge", async () => {
    const { upsert, feed, personOf, moves } = start();
    await upsert(healthHandle, 1, health);
    await upsert(thirdHandle, 1, someoneElse);
    await feed(aRecordEvent(healthHandle, 2, health, { op: 'merge', retired: thirdHandle }));
    expect(personOf(thirdHandle)).toBe(personOf(healthHandle));
    expect(moves().at(-1)).toMatchObject({ recordHandle: thirdHandle, cause: 'source-merge' });
    await feed(aRecordEvent(healthHandle, 3, health, { op: 'unmerge', retired: thirdHandle }));
    expect(personOf(thirdHandle)).not.toBe(personOf(healthHandle));
    expect(moves().at(-1)).toMatchObject({ recordHandle: thirdHandle, cause: 'source-unmerge' });
  });

  it('drops what was decided on a record when it is erased', async () => {
    const { upsert, decide, feed, linkage, moves } = start();
    await upsert(policeHandle, 1, police);
    await upsert(healthHandle, 1, health);
    await decide('different', policeHandle, healthHandle);
    await feed(aRecordEvent(policeHandle, 2, undefined, { op: 'erase' }));
    expect(linkage.state.constraints.size).toBe(0);
    expect(linkage.state.records.get(policeHandle)).toMatchObject({ state: 'erased', version: 2n });
    expect(moves().at(-1)).toMatchObject({ recordHandle: policeHandle, cause: 'erased' });
  });

  it('asks a steward about a possible link and closes the question when it is answered', async () => {
    // A link threshold that nothing reaches: every pair that is compared is a possible link.
    const { upsert, decide, linkage, personOf } = start({ link: 1000, review: 0 });
    await upsert(policeHandle, 1, police);
    await upsert(healthHandle, 1, health);
    expect(personOf(policeHandle)).not.toBe(personOf(healthHandle));
    expect(linkage.state.openReviews()).toMatchObject([{ left: policeHandle, right: healthHandle }]);
    await decide('cannot-tell', policeHandle, healthHandle);
    expect(linkage.state.openReviews()).toHaveLength(0);
    await upsert(healthHandle, 2, { ...health, sex: 'unknown' });
    expect(linkage.state.openReviews()).toHaveLength(0);
  });

  it('gives the same persons whatever the order of arrival', async () => {
    const records: [string, AgencyRecord][] = [
      [policeHandle, police],
      [healthHandle, health],
      [thirdHandle, someoneElse],
      [
        handle('d'),
        anAgencyRecord({ recordRef: { agency: 'youth-justice', stream: 'person', key: 'Y' }, addresses: [] }),
      ],
    ];
    const partitions = new Set<string>();
    for (const order of [records, [...records].reverse(), [records[2]!, records[0]!, records[3]!, records[1]!]]) {
      const { upsert, personOf } = start();
      for (const [recordHandle, record] of order) await upsert(recordHandle, 1, record);
      partitions.add(records.map(([one]) => records.findIndex(([other]) => personOf(one) === personOf(other))).join());
    }
    expect([...partitions]).toEqual(['0,0,2,0']);
  });
});
