import { defaultModel } from '#matching';
import { sealingKeyPair, toEvent } from '#libs/events';
import type { AgencyRecord, AgencyRecordEvent } from '#schemas';
import { LinkageService } from './linkage-service.ts';
import { Relink } from './relink/relink.ts';
import { aBatch, aLoggedRecord, anAgencyRecord, aRecordEvent, InMemoryLinkage } from './testing/index.ts';

const sealing = sealingKeyPair();
const [before, after, later, former] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32)) as [
  string,
  string,
  string,
  string,
];
const at = [{ group: 'relink', topic: 'agency-records', partition: 0, epoch: 1n, first: 0n, next: 0n }] as const;

/** One human being in every detail, so that nothing but the law keeps the records apart. */
const recordOf = (agency: string, dates: Pick<AgencyRecord, 'identitySince' | 'recordedFrom'>): AgencyRecord =>
  anAgencyRecord({ recordRef: { agency, stream: 'person', key: 'P-1' }, ...dates });
const old = aRecordEvent(before, 1, recordOf('police', { recordedFrom: '2012-04-01' }));
const renewed = aRecordEvent(after, 1, recordOf('health', { identitySince: '2024-05-03', recordedFrom: '2024-06-01' }));
/** What the source of the new identity held of the old one. */
const ended = aRecordEvent(former, 1, recordOf('health', { recordedFrom: '2013-02-11' }));
const since = aRecordEvent(later, 1, recordOf('housing', { recordedFrom: '2025-01-01' }));

function start() {
  let [minted, offset] = [0, 0];
  const linkage = new InMemoryLinkage(() => `018f0000-0000-7000-8000-${(++minted).toString().padStart(12, '0')}`);
  const settings = (model = defaultModel) => ({
    model,
    openWith: sealing.privateKey,
    subjectKey: Buffer.alloc(32, 7).toString('base64url'),
  });
  const service = new LinkageService(linkage, settings());
  const feed = async (...bodies: readonly AgencyRecordEvent[]): Promise<void> => {
    for (const body of bodies) {
      const batch = aBatch('agency-records', [aLoggedRecord(body, sealing.publicKey, offset++)]);
      expect((await service.takeRecords(batch)).refused).toEqual([]);
    }
  };
  const decideSame = async (leftHandle: string, rightHandle: string): Promise<void> => {
    const decidedAt = '2026-01-05T10:00:00Z';
    const body = { ...{ decisionId: '00000000-0000-4000-8000-000000000001', verdict: 'same' as const }, decidedAt };
    const event = toEvent({
      ...{ topic: 'decisions', key: leftHandle, op: 'decided', version: body.decisionId, source: '/hub' },
      ...{ body: { ...body, leftHandle, rightHandle }, at: new Date(decidedAt) },
    });
    await service.takeDecisions(aBatch('decisions', [{ ...event, partition: 0, offset: 0n }]));
  };
  const together = (one: string, other: string): boolean => {
    const personOf = linkage.state.personOf();
    return personOf.get(one) !== undefined && personOf.get(one) === personOf.get(other);
  };
  const expectApart = (): void => {
    expect(together(before, after)).toBe(false);
    const pairs = [...linkage.state.edges.values(), ...linkage.state.openReviews()];
    expect(pairs.map(({ left, right }) => `${left} ${right}`)).not.toContain(`${before} ${after}`);
  };
  return { linkage, settings, feed, decideSame, together, expectApart };
}

describe('a record of a new identity', () => {
  it.each([
    ['the old record came first', [old, renewed]],
    ['it came first', [renewed, old]],
  ])('is linked to none from before it where %s', async (_, events) => {
    const { feed, expectApart } = start();
    await feed(...events);
    expectApart();
  });

  it.each([[[old, since, renewed]], [[since, renewed, old]], [[renewed, old, since]]])(
    'is not linked by way of a record that fits both, which is for a steward to tell, in whatever order they come',
    async (events) => {
      const { feed, together, expectApart } = start();
      await feed(...events);
      expectApart();
      expect(together(before, later) && together(after, later)).toBe(false);
    },
  );

  it('is linked to what was recorded since', async () => {
    const { feed, together } = start();
    await feed(renewed, since);
    expect(together(after, later)).toBe(true);
  });

  it('is parted from the old record where its source tells of it later', async () => {
    const { feed, together, expectApart } = start();
    await feed(old, aRecordEvent(after, 1, recordOf('health', { recordedFrom: '2024-06-01' })));
    expect(together(before, after)).toBe(true);
    await feed(aRecordEvent(after, 2, renewed.record));
    expectApart();
  });

  it("stays apart against a steward's word", async () => {
    const { feed, decideSame, expectApart } = start();
    await feed(old, renewed);
    await decideSame(before, after);
    expectApart();
  });

  it.each([
    ['into the new', after],
    ['into the old', former],
  ])('stays apart where its source merges one of its records %s and deletes the other', async (_, survivor) => {
    const { linkage, feed, decideSame, together, expectApart } = start();
    await feed(old, ended, renewed);
    await decideSame(before, former);
    expect(together(before, former)).toBe(true);
    const [kept, retired] = survivor === after ? [renewed, ended] : [ended, renewed];
    await feed(aRecordEvent(survivor, 2, kept.record, { op: 'merge', retired: retired.recordHandle }));
    expect(together(former, after)).toBe(false);
    expectApart();
    await feed(aRecordEvent(retired.recordHandle, 2, undefined, { agency: 'health', op: 'delete' }));
    expectApart();
    expect(linkage.state.personOf().has(retired.recordHandle)).toBe(false);
  });

  it('stays apart when all is linked anew by another model, and replayed', async () => {
    const { linkage, settings, feed, expectApart } = start();
    await feed(old, renewed, since);
    const eager = { ...defaultModel, id: 'eager', priorWeight: 30 };
    await new Relink(linkage, at).apply(new LinkageService(linkage, settings(eager)));
    expectApart();
    linkage.state = linkage.state.forReplay();
    await feed(since, old, renewed);
    expectApart();
  });
});
