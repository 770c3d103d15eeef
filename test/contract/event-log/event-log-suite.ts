import { jest } from '@jest/globals';
import { HubError } from '#schemas/errors';
import { type EventBatch, type EventLog, partitionOf, type Subscription, topics } from '#libs/events';
import { advance, type Database, fence, PostgresConsumerOffsets } from '#libs/postgres';
import { Effects } from './effects.ts';
import type { EventLogUnderTest } from './event-log-under-test.ts';
import { aKey, anEvent, events, keysOfEachPartition } from './some-events.ts';
import { until } from './until.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Something that happens once, for others to wait for. */
interface Signal {
  readonly given: Promise<void>;
  give(): void;
}
function signal(): Signal {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

/** What every event log promises, as one suite: Postgres and Kafka both run it. */
export function eventLogContract(name: string, start: () => Promise<EventLogUnderTest>): void {
  describe(`event log on ${name}`, () => {
    jest.setTimeout(60_000);
    let under: EventLogUnderTest;
    let effects: Effects;
    let group: string;
    let open: EventLog[] = [];

    const log = (owner = 'test'): EventLog => {
      const opened = under.open(owner);
      open.push(opened);
      return opened;
    };
    /** A worker without faults. */
    const work = (of = log()): Promise<Subscription> =>
      of.subscribe(group, ['involvements'], (batch) => effects.take(batch));
    const arrived = (key: string, count: number): Promise<void> =>
      until(`${count} effects`, async () => (await effects.of(group, key)).length >= count);

    beforeAll(async () => {
      under = await start();
      effects = await Effects.prepare(under.database);
    });
    beforeEach(() => {
      group = `group-${aKey()}`;
    });
    afterEach(async () => {
      await Promise.all(open.map((opened) => opened.close()));
      open = [];
    });
    afterAll(async () => {
      await (under as EventLogUnderTest | undefined)?.stop();
    });

    it('hands over key, attributes and body as they were appended', async () => {
      const sent = { ...anEvent(aKey(), 1, 'memberships'), body: Buffer.from([0, 255, 10, 13, 128]) };
      await log().append([sent]);
      const seen: EventBatch[] = [];
      await log().subscribe(group, ['memberships'], async (batch) => {
        seen.push(batch);
        await under.database.transaction(async (session) => {
          await fence(session, batch);
          await advance(session, batch);
        });
      });
      const found = () => seen.flatMap((batch) => batch.events).find((event) => event.key === sent.key);
      await until('the event', () => found() !== undefined);
      const { topic, attributes, body } = found()!;
      expect({ topic, attributes }).toEqual({ topic: sent.topic, attributes: sent.attributes });
      expect(Buffer.from(body)).toEqual(sent.body);
      for (const batch of seen) {
        expect(batch.next - batch.first).toBe(BigInt(batch.events.length));
        for (const event of batch.events) expect(partitionOf('memberships', event.key)).toBe(batch.partition);
      }
    });

    it('keeps the order of each key and loses and doubles nothing, however many append at once', async () => {
      await work();
      const keys = Array.from({ length: 40 }, aKey);
      await Promise.all(
        keys.map(async (key, index) => {
          const all = events(key, 60);
          const from = log(`appender-${index % 4}`);
          for (let at = 0; at < all.length; at += 7) await from.append(all.slice(at, at + 7));
        }),
      );
      for (const key of keys) {
        await arrived(key, 60);
        expect(await effects.of(group, key)).toEqual(upTo(60));
      }
    });

    it('gives two transactions that append one key the order of their commits', async () => {
      await work();
      const key = aKey();
      const [appended, commit] = [signal(), signal()];
      const first = under.database.transaction(async (session) => {
        await under.transactional.append(session, [anEvent(key, 1)]);
        appended.give();
        await commit.given;
      });
      await appended.given;
      let secondDone = false;
      const second = under.database
        .transaction((session) => under.transactional.append(session, [anEvent(key, 2)]))
        .then(() => (secondDone = true));
      await new Promise((done) => setTimeout(done, 300));
      expect(secondDone).toBe(false);
      commit.give();
      await Promise.all([first, second]);
      await arrived(key, 2);
      expect(await effects.of(group, key)).toEqual([1, 2]);
    });

    it('does not lose an event that commits after later ones', async () => {
      await work();
      const [early, late] = [aKey(), aKey()];
      const [appended, commit] = [signal(), signal()];
      const slow = under.database.transaction(async (session) => {
        await under.transactional.append(session, [anEvent(late, 1)]);
        appended.give();
        await commit.given;
      });
      await appended.given;
      await under.database.transaction((session) => under.transactional.append(session, events(early, 3)));
      await arrived(early, 3);
      expect(await effects.of(group, late)).toEqual([]);
      commit.give();
      await slow;
      await arrived(late, 1);
      expect(await effects.of(group, late)).toEqual([1]);
    });

    it('publishes nothing of a transaction that was rolled back', async () => {
      await work();
      const key = aKey();
      const undone = under.database.transaction(async (session) => {
        await under.transactional.append(session, [anEvent(key, 1)]);
        throw new HubError('AUDIT_FAILED');
      });
      await expect(undone).rejects.toMatchObject({ code: 'AUDIT_FAILED' });
      await under.database.transaction((session) => under.transactional.append(session, [anEvent(key, 2)]));
      await arrived(key, 1);
      expect(await effects.of(group, key)).toEqual([2]);
    });

    it('does not stand still behind a long transaction elsewhere on the server', async () => {
      await work();
      const [started, end] = [signal(), signal()];
      await under.database.query('create table if not exists elsewhere (n int)');
      const long = under.database.transaction(async (session) => {
        await session.query('set transaction isolation level repeatable read');
        await session.query('insert into elsewhere values (1)');
        started.give();
        await end.given;
      });
      await started.given;
      const key = aKey();
      await log().append(events(key, 5));
      await under.database.transaction((session) => under.transactional.append(session, [anEvent(key, 6)]));
      await arrived(key, 6);
      expect(await effects.of(group, key)).toEqual(upTo(6));
      end.give();
      await long;
    });

    it('hands over the very same batch again after an error that may pass', async () => {
      const key = aKey();
      await log().append(events(key, 5));
      const seen: EventBatch[] = [];
      const told: unknown[] = [];
      await log().subscribe(
        group,
        ['involvements'],
        async (batch) => {
          if (batch.events.some((event) => event.key === key)) {
            seen.push(batch);
            if (seen.length < 3) throw new HubError('DATABASE_UNREACHABLE');
          }
          await effects.take(batch);
        },
        { onRetry: (error, failures) => told.push([error, failures]) },
      );
      await arrived(key, 5);
      expect(seen).toHaveLength(3);
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
      expect(told).toEqual([
        [expect.objectContaining({ code: 'DATABASE_UNREACHABLE' }), 1],
        [expect.objectContaining({ code: 'DATABASE_UNREACHABLE' }), 2],
      ]);
      expect(await effects.of(group, key)).toEqual(upTo(5));
    });

    it('makes no effect twice when a batch fails after its transaction', async () => {
      const key = aKey();
      await log().append(events(key, 5));
      let failed = false;
      await log().subscribe(group, ['involvements'], async (batch) => {
        await effects.take(batch);
        if (!failed && batch.events.some((event) => event.key === key)) {
          failed = true;
          throw new HubError('DATABASE_UNREACHABLE');
        }
      });
      const after = anEvent(key, 6);
      await until('the failure', () => failed);
      await log().append([after]);
      await arrived(key, 6);
      expect(await effects.of(group, key)).toEqual(upTo(6));
    });

    it('stops for good at an error that will not pass, and says so', async () => {
      const key = aKey();
      await log().append(events(key, 3));
      const failures: unknown[] = [];
      let calls = 0;
      await log().subscribe(
        group,
        ['involvements'],
        () => {
          calls++;
          return Promise.reject(new HubError('MODEL_INVALID'));
        },
        { onFailure: (error) => failures.push(error) },
      );
      await until('the alarm', () => failures.length > 0);
      expect(failures).toEqual([expect.objectContaining({ code: 'MODEL_INVALID' })]);
      // Batches of other partitions may have been in hand.
      const callsUntilThen = calls;
      expect(callsUntilThen).toBeLessThanOrEqual(topics.involvements.partitions);
      await log().append(events(aKey(), 3));
      await new Promise((done) => setTimeout(done, 300));
      expect(calls).toBe(callsUntilThen);
    });

    it('goes on where it stopped when restarted between batches', async () => {
      const key = aKey();
      await log().append(events(key, 40));
      for (let round = 1; round <= 3; round++) {
        const next = signal();
        const running = await log().subscribe(
          group,
          ['involvements'],
          async (batch) => {
            await effects.take(batch);
            if (batch.events.some((event) => event.key === key)) next.give();
          },
          { maxEvents: 8 },
        );
        await next.given;
        await running.close();
      }
      const done = (await effects.of(group, key)).length;
      expect(done).toBeGreaterThanOrEqual(16);
      await work();
      await arrived(key, 40);
      expect(await effects.of(group, key)).toEqual(upTo(40));
    });

    it('lets a consumer that lost its partition write nothing', async () => {
      const key = aKey();
      await log().append(events(key, 5));
      const [reached, lost] = [signal(), signal()];
      const refused: unknown[] = [];
      const epochs: bigint[] = [];
      await log().subscribe(
        group,
        ['involvements'],
        async (batch) => {
          if (batch.events.some((event) => event.key === key)) {
            epochs.push(batch.epoch);
            reached.give();
            await lost.given;
          }
          await effects.take(batch);
        },
        { onRetry: (error) => refused.push(error) },
      );
      await reached.given;
      const offsets = new PostgresConsumerOffsets(under.database);
      const taken = await offsets.claim(group, 'involvements', partitionOf('involvements', key));
      expect(taken.epoch).toBeGreaterThan(epochs[0]!);
      lost.give();
      await until('the refusal', () => refused.length > 0);
      expect(refused[0]).toMatchObject({ code: 'CONSUMER_FENCED' });
      expect(epochs.length === 1 ? await effects.of(group, key) : []).toEqual([]);
      // Nobody else reads on, so it claims the partition anew.
      await arrived(key, 5);
      expect(epochs.at(-1)).toBeGreaterThan(taken.epoch);
      expect(await effects.of(group, key)).toEqual(upTo(5));
    });

    it('goes back to the stored offset when the database lost commits that it remembers', async () => {
      const key = aKey();
      await log().append(events(key, 6));
      await work();
      await arrived(key, 6);
      // As after a failover to a standby that lags: the last effects and their offsets are gone together.
      await under.database.transaction(async (session) => {
        await session.query(`delete from effect where consumer_group = $1 and key = $2 and n > 3`, [group, key]);
        await session.query(
          `update log.consumer_offset set next_offset = next_offset - 3
           where consumer_group = $1 and topic = 'involvements' and partition = $2`,
          [group, partitionOf('involvements', key)],
        );
      });
      await log().append([anEvent(key, 7)]);
      await arrived(key, 7);
      expect(await effects.of(group, key)).toEqual(upTo(7));
    });

    it('shares partitions between two members, and the one that stays takes all over', async () => {
      const owners = new Map<number, Set<string>>();
      const member = (owner: string): Promise<Subscription> =>
        log(owner).subscribe(group, ['involvements'], async (batch) => {
          await effects.take(batch);
          owners.set(batch.partition, (owners.get(batch.partition) ?? new Set()).add(owner));
        });
      const keys = keysOfEachPartition(3);
      let n = 0;
      const appendToAll = async (): Promise<void> => {
        n++;
        await log().append(keys.map((key) => anEvent(key, n)));
        for (const key of keys) await arrived(key, n);
      };
      const first = await member('first');
      await appendToAll();
      await member('second');
      await until(
        'both work',
        async () => {
          owners.clear();
          await appendToAll();
          const working = [...owners.values()].flatMap((set) => [...set]);
          return working.filter((owner) => owner === 'first').length === 6 && working.length === 12;
        },
        60_000,
      );
      await first.close();
      owners.clear();
      await appendToAll();
      await appendToAll();
      expect([...owners.keys()].sort((a, b) => a - b)).toEqual(upTo(12).map((partition) => partition - 1));
      for (const set of owners.values()) expect([...set]).toEqual(['second']);
      for (const key of keys) expect(await effects.of(group, key)).toEqual(upTo(n));
    }, 120_000);

    it('keeps each key in order when a topic is drained into one with more partitions, while members change', async () => {
      const [few, many] = ['feed-status', 'involvements'] as const;
      expect(topics[many].partitions).toBeGreaterThan(topics[few].partitions);
      const member = (owner: string): Promise<Subscription> =>
        log(owner).subscribe(group, [few, many], (batch) => effects.take(batch), { maxEvents: 5 });
      const keys = Array.from({ length: 20 }, aKey);
      const first = await member('first');
      await log().append(keys.flatMap((key) => events(key, 10, few)));
      // Drained: only then do publishers go over.
      for (const key of keys) await arrived(key, 10);
      const appending = log().append(
        keys.flatMap((key) => Array.from({ length: 10 }, (_, index) => anEvent(key, 11 + index, many))),
      );
      await member('second');
      await first.close();
      await appending;
      for (const key of keys) {
        await arrived(key, 20);
        expect(await effects.of(group, key)).toEqual(upTo(20));
      }
    }, 120_000);

    it('gives the alarm when the log no longer has the event to go on with', async () => {
      const key = aKey();
      await log().append(events(key, 3, 'feed-status'));
      const failures: unknown[] = [];
      const take = (batch: EventBatch): Promise<void> => effects.take(batch);
      const subscribe = (): Promise<Subscription> =>
        log().subscribe(group, ['feed-status'], take, { onFailure: (error) => failures.push(error) });
      const running = await subscribe();
      await arrived(key, 3);
      await running.close();
      await log().append(Array.from({ length: 4 }, (_, index) => anEvent(key, 4 + index, 'feed-status')));
      const next = await nextOf(under.database, group);
      await under.forget('feed-status', 0, next + 2n);
      await subscribe();
      await until('the alarm', () => failures.length > 0);
      expect(failures).toEqual([expect.objectContaining({ code: 'LOG_GAP' })]);
      expect(await effects.of(group, key)).toEqual(upTo(3));
    });
  });
}

async function nextOf(database: Database, group: string): Promise<bigint> {
  const [row] = await database.query<{ next: string }>(
    `select next_offset as next from log.consumer_offset where consumer_group = $1 and topic = 'feed-status'`,
    [group],
  );
  return BigInt(row!.next);
}
