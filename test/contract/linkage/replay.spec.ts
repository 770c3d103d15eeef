import type { InvolvementEvent } from '#schemas';
import { subjectPseudonymOf } from '#libs/linkage';
import { aRecordEvent } from '#libs/linkage/testing';
import { anInvolvementEvent } from '#libs/flag-index/testing';
import { IndexerUnderTest } from './indexer-under-test.ts';
import { LinkageUnderTest, subjectKey } from './linkage-under-test.ts';
import { health, police, recordOf, uncertainPairOf } from './some-people.ts';

interface FlagRow {
  readonly record: string;
  readonly subject: string;
  readonly owner: string;
  readonly tier: string;
}

const involvementWith = (
  recordHandle: string,
  agency: string,
  given: Partial<InvolvementEvent> = {},
): InvolvementEvent => anInvolvementEvent(recordHandle, agency, { recordHandle, ...given });

const people = Array.from({ length: 24 }, (_, person) => person);

describe.each(['postgres', 'kafka'] as const)('a replay of the %s log over the kept registry', (kind) => {
  let linkage: LinkageUnderTest;
  let indexer: IndexerUnderTest;
  let before: readonly FlagRow[];

  /** Every flag with every column that it has. */
  const flags = (): Promise<readonly FlagRow[]> =>
    linkage.owner.query<FlagRow>(
      `select replace(record_handle::text, '-', '') as record, f.* from flags.flag f order by record_handle, category, id`,
    );
  const recordsOf = (rows: readonly FlagRow[], recordHandle: string): readonly FlagRow[] =>
    rows.filter(({ record }) => record === recordHandle);

  async function settled(): Promise<void> {
    await linkage.settled();
    await indexer.settled();
  }

  /** That each flag stands under the person that its record belongs to. */
  async function expectFlagsToFollowPersons(): Promise<void> {
    const persons = await linkage.persons();
    const wrong = (await flags()).filter(
      ({ record, subject }) => subject !== subjectPseudonymOf(subjectKey, persons.get(record) ?? ''),
    );
    expect(wrong).toEqual([]);
  }

  beforeAll(async () => {
    linkage = await LinkageUnderTest.start(kind);
    indexer = await IndexerUnderTest.start(linkage);
    await linkage.startMatcher();
    await linkage.startMatcher();
  }, 120_000);
  afterAll(async () => {
    await indexer.stop();
    await linkage.stop();
  }, 60_000);

  it('begins with flags that have been through every kind of move', async () => {
    await linkage.feed(
      ...people.map((person) => aRecordEvent(police(person), 1, recordOf('police', person))),
      ...people.map((person) => aRecordEvent(health(person), 1, recordOf('health', person))),
    );
    await linkage.involve(
      ...people.map((person) => involvementWith(police(person), 'police')),
      ...people.map((person) => involvementWith(health(person), 'health')),
    );
    await settled();
    // Two of health's records called one by their source, one deleted, one that goes to another person and one that comes back.
    await linkage.feed(
      aRecordEvent(health(4), 2, recordOf('health', 4), { op: 'merge', retired: health(5) }),
      aRecordEvent(health(6), 2, undefined, { agency: 'health' }),
      aRecordEvent(police(7), 2, recordOf('police', 8)),
      aRecordEvent(police(9), 2, recordOf('police', 10)),
    );
    await linkage.involve(involvementWith(police(11), 'police', { version: '2', protection: 'restricted' }));
    await settled();
    await linkage.feed(aRecordEvent(police(9), 3, recordOf('police', 9)));
    for (const [person, verdict] of [
      [70, 'same'],
      [64, 'different'],
    ] as const) {
      const [ofPolice, ofHealth] = uncertainPairOf(person);
      await linkage.feed(aRecordEvent(police(person), 1, ofPolice), aRecordEvent(health(person), 1, ofHealth));
      await linkage.involve(involvementWith(police(person), 'police'), involvementWith(health(person), 'health'));
      await settled();
      await linkage.decide(verdict);
      await settled();
    }
    before = await flags();
    const subjectOf = (record: string): string | undefined => recordsOf(before, record)[0]?.subject;
    expect(recordsOf(before, health(6))).toEqual([]);
    expect(subjectOf(police(0))).toBe(subjectOf(health(0)));
    expect(subjectOf(health(4))).toBe(subjectOf(health(5)));
    expect(subjectOf(police(7))).toBe(subjectOf(police(8)));
    expect(subjectOf(police(9))).toBe(subjectOf(health(9)));
    expect(subjectOf(police(70))).toBe(subjectOf(health(70)));
    expect(subjectOf(police(64))).not.toBe(subjectOf(health(64)));
    expect(recordsOf(before, health(11))).toMatchObject([{ tier: 'brokered' }]);
    await expectFlagsToFollowPersons();
  }, 60_000);

  it('gives the same flags while the index stands, by the clock of a machine that runs an hour behind', async () => {
    await linkage.replay(() => new Date(Date.now() - 3_600_000));
    await indexer.settled();
    expect(await flags()).toEqual(before);
  }, 60_000);

  it('leaves flags that follow what is decided afterwards', async () => {
    await linkage.feed(
      aRecordEvent(police(12), 2, recordOf('police', 13)),
      aRecordEvent(health(14), 2, undefined, { agency: 'health' }),
    );
    await settled();
    const after = await flags();
    expect(recordsOf(after, police(12))[0]?.subject).toBe(recordsOf(after, police(13))[0]?.subject);
    expect(recordsOf(after, health(14))).toEqual([]);
    await expectFlagsToFollowPersons();
    before = after;
  }, 60_000);

  it('gives the same flags when the indexer takes all again, over the kept index and over an empty one', async () => {
    await indexer.replay();
    expect(await flags()).toEqual(before);
    await indexer.stop();
    await linkage.owner.query('truncate flags.record, flags.subject, flags.flag');
    await indexer.replay();
    expect(await flags()).toEqual(before);
  }, 60_000);
});
