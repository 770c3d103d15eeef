import { createHash } from 'node:crypto';
import { aPartnership } from '#libs/access/testing';
import { type EventToAppend, partitionOf } from '#libs/events';
import { aRecordEvent } from '#libs/linkage/testing';
import { loadPartnership, PostgresDeadLetters } from '#libs/postgres';
import type { AgencyRecordEvent } from '#schemas';
import { LinkageUnderTest } from './linkage-under-test.ts';
import { health, police, recordOf } from './some-people.ts';

const handleNamed = (word: string): string => createHash('sha256').update(word).digest('hex').slice(0, 32);

/** A handle in the partition of another, so that what comes after a bad event stands behind it. */
function behind(handle: string): string {
  const partition = partitionOf('agency-records', handle);
  for (let draw = 0; ; draw++) {
    const drawn = handleNamed(`${handle} ${draw.toString()}`);
    if (partitionOf('agency-records', drawn) === partition) return drawn;
  }
}

describe('bad input to the matcher', () => {
  let linkage: LinkageUnderTest;
  let person = 0;

  beforeAll(async () => {
    linkage = await LinkageUnderTest.start('postgres');
    await loadPartnership(linkage.owner, aPartnership());
    await linkage.startMatcher();
  }, 60_000);
  afterAll(() => linkage.stop(), 60_000);

  const letters = (): Promise<ReadonlyMap<string, number>> =>
    new PostgresDeadLetters().countOf(linkage.owner, 'matcher');
  const eventOf = (body: AgencyRecordEvent): EventToAppend => linkage.eventOf(body);

  /** That a good record, sent after a bad event of the same partition, is linked. */
  async function expectPartitionGoesOn(handle: string): Promise<void> {
    const next = behind(handle);
    await linkage.feed(aRecordEvent(next, 1, recordOf('police', ++person % 72)));
    await linkage.settled();
    expect((await linkage.persons()).has(next)).toBe(true);
  }

  it.each<readonly [string, string, (handle: string) => EventToAppend]>([
    [
      'an event of an unknown schema version',
      'SCHEMA_VERSION_UNKNOWN',
      (handle) => {
        const event = eventOf(aRecordEvent(handle, 1, recordOf('police', 1)));
        return { ...event, attributes: { ...event.attributes, dataschema: 'agency-record-event.v2' } };
      },
    ],
    [
      'a record of an unknown agency',
      'AGENCY_UNKNOWN',
      (handle) => eventOf(aRecordEvent(handle, 1, recordOf('nobody-knows', 2))),
    ],
    [
      'a key that does not match its body',
      'EVENT_INVALID',
      (handle) => ({ ...eventOf(aRecordEvent(health(71), 1, recordOf('health', 71))), key: handle }),
    ],
    [
      'a merge of a record into itself',
      'EVENT_INVALID',
      (handle) => eventOf(aRecordEvent(handle, 1, recordOf('police', 3), { op: 'merge', retired: handle })),
    ],
    [
      'a body that does not open',
      'BODY_CANNOT_BE_OPENED',
      (handle) => ({ ...eventOf(aRecordEvent(handle, 1, recordOf('police', 4))), body: Buffer.alloc(400, 1) }),
    ],
    [
      'a version that no database holds',
      'EVENT_INVALID',
      (handle) => eventOf({ ...aRecordEvent(handle, 1, recordOf('police', 5)), version: '9'.repeat(19) }),
    ],
  ])('quarantines %s with its code, and goes on', async (what, code, bad) => {
    const handle = handleNamed(what);
    const before = (await letters()).get(code) ?? 0;
    await linkage.append(bad(handle));
    await linkage.settled();
    expect((await letters()).get(code)).toBe(before + 1);
    expect((await linkage.persons()).has(handle)).toBe(false);
    await expectPartitionGoesOn(handle);
  });

  it('links what was quarantined once its agency has joined and the letters are replayed', async () => {
    const partnership = aPartnership();
    const [agency] = partnership.agencies;
    const joined = { ...agency!, id: 'nobody-knows', streams: [] };
    await loadPartnership(linkage.owner, { ...partnership, agencies: [...partnership.agencies, joined] });
    const replayed = await linkage.replayDeadLetters('AGENCY_UNKNOWN');
    await linkage.settled();
    expect(replayed).toBe(1);
    expect((await letters()).get('AGENCY_UNKNOWN')).toBeUndefined();
    expect((await linkage.persons()).has(handleNamed('a record of an unknown agency'))).toBe(true);
  });

  it('refuses a record of 10 MB where it is appended, and quarantines one that got into the log all the same', async () => {
    const handle = police(20);
    const { addresses, ...rest } = recordOf('police', 20);
    const large = aRecordEvent(handle, 1, {
      ...rest,
      addresses: Array.from({ length: 200_000 }, (_, at) => ({
        ...addresses[0]!,
        lines: [`${at.toString()} Quarry Lane`],
      })),
    });
    expect(eventOf(large).body.length).toBeGreaterThan(10_000_000);
    await expect(linkage.publisher.append([eventOf(large)])).rejects.toMatchObject({
      code: 'EVENT_TOO_LARGE',
      retriable: false,
    });
    await linkage.appendUnchecked(eventOf(large));
    await linkage.settled();
    expect((await letters()).get('EVENT_TOO_LARGE')).toBe(1);
    await expectPartitionGoesOn(handle);
  });

  it('ignores a version older than the one held, and counts it', async () => {
    const handle = police(21);
    await linkage.feed(aRecordEvent(handle, 5, recordOf('police', 21)));
    await linkage.settled();
    const before = await letters();
    const counted = linkage.olderIgnored;
    await linkage.feed(aRecordEvent(handle, 4, recordOf('police', 22)));
    await linkage.settled();
    expect(linkage.olderIgnored).toBe(counted + 1);
    expect(await letters()).toEqual(before);
    expect(await linkage.heldVersion(handle)).toBe('5');
    await expectPartitionGoesOn(handle);
  });

  it('makes one person of a chain of merges that bites its own tail', async () => {
    const chain = [30, 31, 32].map(police);
    await linkage.feed(...chain.map((handle, at) => aRecordEvent(handle, 1, recordOf('police', 30 + at))));
    await linkage.feed(
      ...chain.map((handle, at) =>
        aRecordEvent(handle, 2, recordOf('police', 30 + at), { op: 'merge', retired: chain[(at + 1) % 3]! }),
      ),
    );
    await linkage.settled();
    const personOf = await linkage.persons();
    expect(new Set(chain.map((handle) => personOf.get(handle))).size).toBe(1);
    await expectPartitionGoesOn(chain[0]!);
  });

  it('takes an unmerge of what was never merged for what it is: nothing to part', async () => {
    const [one, other] = [police(40), police(41)];
    await linkage.feed(aRecordEvent(one, 1, recordOf('police', 40)), aRecordEvent(other, 1, recordOf('police', 41)));
    await linkage.settled();
    const before = [await linkage.persons(), await letters()];
    await linkage.feed(
      aRecordEvent(one, 2, recordOf('police', 40), { op: 'unmerge', retired: other }),
      aRecordEvent(other, 2, recordOf('police', 41), { op: 'unmerge', retired: police(999) }),
    );
    await linkage.settled();
    expect([await linkage.persons(), await letters()]).toEqual(before);
    await expectPartitionGoesOn(one);
  });

  it('goes on behind a person of 5,000 records', async () => {
    const copies = Array.from({ length: 5000 }, (_, at) => handleNamed(`copy ${at.toString()}`));
    for (let from = 0; from < copies.length; from += 500)
      await linkage.feed(
        ...copies.slice(from, from + 500).map((handle, at) => {
          const record = recordOf('police', 50);
          return aRecordEvent(handle, 1, {
            ...record,
            recordRef: { ...record.recordRef, key: `copy-${(from + at).toString()}` },
          });
        }),
      );
    await linkage.settled(240_000);
    const personOf = await linkage.persons();
    expect(copies.filter((handle) => !personOf.has(handle))).toEqual([]);
    await expectPartitionGoesOn(copies[0]!);
  }, 300_000);
});
