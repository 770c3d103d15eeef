import { setTimeout as sleep } from 'node:timers/promises';
import { topics } from '#libs/events';
import { aRecordEvent } from '#libs/linkage/testing';
import { LinkageUnderTest, type MatcherUnderTest } from './linkage-under-test.ts';
import { health, police, recordOf } from './some-people.ts';

const everyone = Array.from({ length: 24 }, (_, person) => person);
const { partitions } = topics['agency-records'];

describe.each(['postgres', 'kafka'] as const)('matchers that come and go under load on the %s log', (kind) => {
  let linkage: LinkageUnderTest;
  beforeAll(async () => {
    linkage = await LinkageUnderTest.start(kind);
  }, 120_000);
  afterAll(() => linkage.stop(), 60_000);

  let version = 0;
  /** Feeds the next version of every record again and again until told to stop; ends with the last of them appended. */
  async function feedUntil(isOver: () => boolean): Promise<void> {
    while (!isOver() || version < 3) {
      version++;
      for (let from = 0; from < everyone.length; from += 12)
        await linkage.feed(
          ...everyone
            .slice(from, from + 12)
            .flatMap((person) => [
              aRecordEvent(police(person), version, { ...recordOf('police', person), phones: [version.toString()] }),
              aRecordEvent(health(person), version, { ...recordOf('health', person), phones: [version.toString()] }),
            ]),
        );
      await sleep(300);
    }
  }
  const shareOf = (matchers: readonly MatcherUnderTest[], least: number) => async (): Promise<void> => {
    for (let attempt = 0; attempt < 1200; attempt++) {
      if (matchers.every((matcher) => matcher.partitions.size >= least)) return;
      await sleep(50);
    }
    throw new Error(`shares are ${matchers.map((matcher) => matcher.partitions.size).join(', ')}`);
  };

  it('share the partitions as one, three and one again, and resolve each record once, in its order', async () => {
    let isOver = false;
    const feeding = feedUntil(() => isOver);
    const first = await linkage.startMatcher();
    await shareOf([first], partitions)();
    const others = [await linkage.startMatcher(), await linkage.startMatcher()] as const;
    await shareOf(others, partitions / 3)();
    await first.close();
    await others[0].close();
    await shareOf([others[1]], partitions)();
    isOver = true;
    await feeding;
    await linkage.settled(60_000);

    const personOf = await linkage.persons();
    expect(new Set(personOf.values()).size).toBe(everyone.length);
    expect(everyone.filter((person) => personOf.get(police(person)) !== personOf.get(health(person)))).toEqual([]);
    const arrivals = await linkage.owner.query<{ moves: number }>(
      `select count(*)::int as moves from identity.membership_history where from_person is null group by handle`,
    );
    expect(arrivals.map(({ moves }) => moves)).toEqual(everyone.flatMap(() => [1, 1]));
    const held = await Promise.all(everyone.map((person) => linkage.heldVersion(police(person))));
    expect(new Set(held)).toEqual(new Set([version.toString()]));
    expect(linkage.olderIgnored).toBe(0);
    const epochs = await linkage.owner.query<{ epoch: string }>(
      `select epoch from log.consumer_offset where topic = 'agency-records'`,
    );
    expect(epochs.filter(({ epoch }) => Number(epoch) > 1)).toHaveLength(partitions);
  }, 180_000);
});
