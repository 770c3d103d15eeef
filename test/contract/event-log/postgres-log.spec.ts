import { EventPublisher, type EventBatch, type EventToAppend, type LogPosition, partitionOf } from '#libs/events';
import { HubError } from '#schemas/errors';
import {
  advance,
  Database,
  type DeadLetter,
  fence,
  lagOf,
  oldestWaiting,
  OutboxRelay,
  placeEvents,
  PostgresConsumerOffsets,
  PostgresDeadLetters,
  PostgresEventLog,
  replayDeadLetters,
  sweepExpired,
  TransactionalEvents,
} from '#libs/postgres';
import { startPostgres, type TestPostgres } from '#test/postgres';
import { aKey, anEvent, events, keysOfEachPartition } from './some-events.ts';
import { until } from './until.ts';

let server: TestPostgres | undefined;
let owner: Database;
let matcher: Database;

beforeAll(async () => {
  server = await startPostgres();
  owner = await Database.connect({ url: server.url });
  await owner.migrate();
  matcher = await Database.connect({ url: server.url, role: 'signpost_matcher' });
});
afterAll(async () => {
  await matcher.close();
  await owner.close();
  await server?.stop();
});

const at = (group: string, epoch: bigint, next = 1n): EventBatch => ({
  ...{ group, topic: 'decisions', partition: 0, epoch, first: 0n, next },
  events: [],
});
const done = async (batch: EventBatch): Promise<void> => {
  await matcher.transaction(async (session) => {
    await fence(session, batch);
    await advance(session, batch);
  });
};

describe('placeEvents', () => {
  it('gives consecutive offsets in the order of ids, also when several do it at once', async () => {
    const log = new PostgresEventLog(matcher, { owner: 'test' });
    const keys = Array.from({ length: 20 }, aKey);
    await Promise.all([
      ...keys.map((key) => log.append(events(key, 30, 'notices'))),
      ...keys.map(() => placeEvents(owner, ['notices', 'decisions'])),
    ]);
    while ((await placeEvents(matcher, ['notices'])) > 0);
    const rows = await owner.query<{ at: string; n: number; key: string }>(
      `select p.log_offset as at, e.key, convert_from(e.body, 'UTF8')::int as n
       from log.placement p join log.event e on e.id = p.event_id where p.topic = 'notices' order by p.log_offset`,
    );
    expect(rows.map((row) => Number(row.at))).toEqual(Array.from({ length: 600 }, (_, offset) => offset));
    for (const key of keys)
      expect(rows.filter((row) => row.key === key).map((row) => row.n)).toEqual(
        Array.from({ length: 30 }, (_, index) => index + 1),
      );
    expect(await owner.query(`select from log.arrival where topic = 'notices'`)).toHaveLength(0);
  });
});

describe('a subscription', () => {
  it('reads a partition on while the batch of another is in hand, and closes when all are done', async () => {
    const [slow = '', fast = ''] = keysOfEachPartition(1);
    const log = new PostgresEventLog(matcher, { owner: 'test' });
    const release = Promise.withResolvers<undefined>();
    const inHand: string[] = [];
    const taken: string[] = [];
    const running = await log.subscribe(aKey(), ['involvements'], async (batch) => {
      const keys = batch.events.map(({ key }) => key);
      inHand.push(...keys);
      if (keys.includes(slow)) await release.promise;
      await done(batch);
      taken.push(...keys);
    });
    try {
      await log.append([anEvent(slow, 1)]);
      await until('the slow batch', () => inHand.includes(slow));
      for (let n = 1; n <= 3; n++) {
        await log.append([anEvent(fast, n)]);
        await until('the next batch of the other', () => taken.length === n);
      }
      expect(taken).toEqual([fast, fast, fast]);
    } finally {
      const closed = running.close();
      release.resolve(undefined);
      await closed;
    }
    expect(taken.at(-1)).toBe(slow);
  });
});

describe('fence and advance', () => {
  const doneUpTo = async (position: LogPosition): Promise<bigint> => {
    const { isDue } = await matcher.transaction((session) => fence(session, position));
    const { partition } = position;
    for (let offset = 0n; offset < 20n; offset++) if (isDue({ partition, offset })) return offset;
    throw new Error('nothing is due');
  };

  it('hold for several partitions together: all are advanced, or none', async () => {
    const group = aKey();
    const offsets = new PostgresConsumerOffsets(matcher);
    const positions = await Promise.all(
      [0, 1, 2].map(async (partition) => {
        const { epoch } = await offsets.claim(group, 'memberships', partition);
        return { group, topic: 'memberships', partition, epoch, first: 0n, next: BigInt(partition + 3) } as const;
      }),
    );
    const work = () =>
      matcher.transaction(async (session) => {
        await fence(session, ...positions);
        await advance(session, ...positions);
      });
    await work();
    expect(await Promise.all(positions.map(doneUpTo))).toEqual([3n, 4n, 5n]);
    await offsets.claim(group, 'memberships', 1);
    await expect(work()).rejects.toMatchObject({ code: 'CONSUMER_FENCED', details: { partition: 1 } });
    const further = positions.map((position) => ({ ...position, next: 9n }));
    await expect(matcher.transaction((session) => advance(session, ...further))).rejects.toThrow('CONSUMER_FENCED');
    expect(await offsets.nextOf(group, ['memberships'])).toEqual(
      new Map([0, 1, 2].map((partition) => [`memberships/${partition}`, BigInt(partition + 3)])),
    );
  });

  it('say how far the work is done, and refuse another epoch', async () => {
    const group = aKey();
    const offsets = new PostgresConsumerOffsets(matcher);
    expect(await offsets.claim(group, 'decisions', 0)).toEqual({ epoch: 1n, next: 0n });
    await done(at(group, 1n, 5n));
    expect(await doneUpTo(at(group, 1n))).toBe(5n);
    expect(await offsets.claim(group, 'decisions', 0)).toEqual({ epoch: 2n, next: 5n });
    await expect(done(at(group, 1n, 9n))).rejects.toMatchObject({ code: 'CONSUMER_FENCED', retriable: true });
    await expect(matcher.transaction((session) => advance(session, at(group, 1n, 9n)))).rejects.toThrow(
      'CONSUMER_FENCED',
    );
    expect(await doneUpTo(at(group, 2n))).toBe(5n);
  });

  it('never move an offset back', async () => {
    const group = aKey();
    await new PostgresConsumerOffsets(matcher).claim(group, 'decisions', 0);
    await done(at(group, 1n, 5n));
    await done(at(group, 1n, 3n));
    expect(await doneUpTo(at(group, 1n))).toBe(5n);
  });

  it('refuse one who never claimed', async () => {
    await expect(done(at(aKey(), 1n))).rejects.toMatchObject({ code: 'CONSUMER_FENCED' });
  });

  it('hold a claim back until the unit of work has ended', async () => {
    const group = aKey();
    const offsets = new PostgresConsumerOffsets(matcher);
    await offsets.claim(group, 'decisions', 0);
    const order: string[] = [];
    let claiming: Promise<unknown> = Promise.resolve();
    await matcher.transaction(async (session) => {
      await fence(session, at(group, 1n));
      claiming = offsets.claim(group, 'decisions', 0).then(() => order.push('claimed'));
      await new Promise((passed) => setTimeout(passed, 150));
      order.push('worked');
      await advance(session, at(group, 1n));
    });
    await claiming;
    expect(order).toEqual(['worked', 'claimed']);
  });
});

describe('PostgresEventLog', () => {
  it('takes over what a member left that died without a word', async () => {
    const [group, key] = [aKey(), aKey()];
    const topics = `array['feed-status']`;
    const until = `clock_timestamp() + interval '1 second'`;
    await owner.query(`insert into log.member values ($1, 'dead', ${topics}, clock_timestamp(), ${until})`, [group]);
    await owner.query(`insert into log.lease values ($1, 'feed-status', 0, 'dead', ${until})`, [group]);
    const log = new PostgresEventLog(matcher, { owner: 'living', leaseMs: 400 });
    await log.append([anEvent(key, 1, 'feed-status')]);
    const seen = Date.now();
    const took = await new Promise<number>((taken) => {
      void log.subscribe(group, ['feed-status'], async (batch) => {
        await done(batch);
        taken(Date.now() - seen);
      });
    });
    expect(took).toBeGreaterThan(500);
    expect(took).toBeLessThan(5000);
    await log.close();
    expect(await owner.query('select from log.lease where consumer_group = $1', [group])).toHaveLength(0);
    expect(await owner.query('select from log.member where consumer_group = $1', [group])).toHaveLength(0);
  });

  it('says LOG_UNREACHABLE where the database is gone', async () => {
    const other = await startPostgres();
    const gone = await Database.connect({ url: other.url });
    await other.stop();
    const append = new PostgresEventLog(gone, { owner: 'test' }).append([anEvent(aKey(), 1)]);
    await expect(append).rejects.toMatchObject({ code: 'LOG_UNREACHABLE', retriable: true });
    await gone.close();
  });

  it('goes on by itself after every connection was cut', async () => {
    const [group, key] = [aKey(), aKey()];
    const log = new PostgresEventLog(matcher, { owner: 'cut', leaseMs: 1000 });
    const seen: string[] = [];
    await log.subscribe(group, ['involvements'], async (batch) => {
      await done(batch);
      seen.push(
        ...batch.events.filter((event) => event.key === key).map((event) => Buffer.from(event.body).toString()),
      );
    });
    await log.append([anEvent(key, 1)]);
    await until('the first', () => seen.length === 1);
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'signpost_matcher'`,
    );
    await until('an append', () =>
      log.append([anEvent(key, 2)]).then(
        () => true,
        () => false,
      ),
    );
    await until('the second', () => seen.includes('2'));
    expect(seen).toEqual(['1', '2']);
    await log.close();
  });
});

describe('lagOf', () => {
  it('counts events that are appended and not done, placed or not', async () => {
    const group = aKey();
    const log = new PostgresEventLog(matcher, { owner: 'test' });
    const before = await lagOf(matcher, group, ['decisions']);
    await log.append(events(aKey(), 4, 'decisions'));
    expect(await lagOf(matcher, group, ['decisions'])).toBe(before + 4);
    await placeEvents(matcher, ['decisions']);
    expect(await lagOf(matcher, group, ['decisions'])).toBe(before + 4);
    await log.subscribe(group, ['decisions'], done);
    await until('no lag', async () => (await lagOf(matcher, group, ['decisions'])) === 0);
    await log.close();
  });
});

describe('oldestWaiting', () => {
  it('tells when the oldest event that a group has not done was appended, placed or not', async () => {
    const group = aKey();
    const log = new PostgresEventLog(matcher, { owner: 'test' });
    await log.subscribe(group, ['feed-status'], done);
    await until('all is done', async () => (await lagOf(matcher, group, ['feed-status'])) === 0);
    await log.close();
    expect(await oldestWaiting(matcher, group, ['feed-status'])).toBeUndefined();
    const before = Date.now();
    await log.append([anEvent(aKey(), 1, 'feed-status')]);
    const between = Date.now();
    await log.append([anEvent(aKey(), 2, 'feed-status')]);
    for (const places of [false, true]) {
      if (places) await placeEvents(matcher, ['feed-status']);
      const at = (await oldestWaiting(matcher, group, ['feed-status']))?.getTime();
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(between);
    }
  });
});

describe('sweepExpired', () => {
  it('deletes what is older than its topic is kept, and nothing younger', async () => {
    const log = new PostgresEventLog(matcher, { owner: 'test' });
    await log.append(events(aKey(), 50, 'memberships'));
    await placeEvents(matcher, ['memberships']);
    const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);
    expect(await sweepExpired(matcher, ['memberships'], inDays(13.9))).toBe(0);
    await log.append(events(aKey(), 1, 'memberships'));
    await placeEvents(matcher, ['memberships']);
    await owner.query(
      `update log.event set appended_at = clock_timestamp() + interval '2 days'
       where id = (select max(event_id) from log.placement where topic = 'memberships')`,
    );
    expect(await sweepExpired(matcher, ['memberships'], inDays(14.1))).toBe(50);
    expect(await owner.query(`select from log.placement where topic = 'memberships'`)).toHaveLength(1);
  });
});

describe('PostgresDeadLetters', () => {
  it('keep an event once, count by code, and name the keys that wait', async () => {
    const [letters, group, event] = [new PostgresDeadLetters(), aKey(), anEvent(aKey(), 1)];
    const letter: DeadLetter = {
      ...{ group, topic: event.topic, partition: partitionOf(event.topic, event.key), offset: 7n, key: event.key },
      ...{ eventId: event.attributes.id, attributes: event.attributes, body: Buffer.from([1, 0, 255]) },
      ...{ code: 'EVENT_INVALID', fields: ['/record/birthDates/0'] },
    };
    await letters.quarantine(matcher, letter);
    await letters.quarantine(matcher, letter);
    await letters.quarantine(matcher, { ...letter, offset: 9n, code: 'VERSION_CONFLICT' });
    expect(await letters.countOf(matcher, group)).toEqual(
      new Map([
        ['EVENT_INVALID', 1],
        ['VERSION_CONFLICT', 1],
      ]),
    );
    expect(await letters.keysWaiting(matcher, group, event.topic, [event.key, aKey()])).toEqual(new Set([event.key]));
    const [row] = await owner.query<{ body: Buffer; fields: string[] }>(
      `select body, fields from log.dead_letter where consumer_group = $1 and log_offset = 7`,
      [group],
    );
    expect(row).toEqual({ body: letter.body, fields: letter.fields });
  });
});

describe('replayDeadLetters', () => {
  const letterOf = (group: string, key: string, n: number, code: DeadLetter['code']): DeadLetter => {
    const { topic, attributes, body } = anEvent(key, n, 'memberships');
    return {
      ...{ group, topic, partition: partitionOf(topic, key), offset: BigInt(n), key, eventId: attributes.id },
      ...{ attributes, body, code, fields: [] },
    };
  };
  const published = async (key: string): Promise<readonly string[]> => {
    const rows = await owner.query<{ n: string }>(
      `select convert_from(body, 'UTF8') as n from log.event where key = $1 order by id`,
      [key],
    );
    return rows.map(({ n }) => n);
  };

  it('publishes those chosen once more, in their order, and takes them out', async () => {
    const [letters, group, key] = [new PostgresDeadLetters(), aKey(), aKey()];
    for (let n = 1; n <= 450; n++)
      await letters.quarantine(matcher, letterOf(group, key, n, n % 3 === 0 ? 'EVENT_INVALID' : 'AGENCY_UNKNOWN'));
    const replay = (code: DeadLetter['code']): Promise<number> =>
      replayDeadLetters(owner, new TransactionalEvents('log'), { group, code });
    expect(await replay('AGENCY_UNKNOWN')).toBe(300);
    expect(await published(key)).toEqual(
      Array.from({ length: 450 }, (_, index) => index + 1)
        .filter((n) => n % 3 !== 0)
        .map(String),
    );
    expect(await letters.countOf(matcher, group)).toEqual(new Map([['EVENT_INVALID', 150]]));
    expect(await replay('AGENCY_UNKNOWN')).toBe(0);
    expect(await letters.counts(owner)).toContainEqual(
      expect.objectContaining({ group, topic: 'memberships', code: 'EVENT_INVALID', letters: 150 }),
    );
  });

  it('puts them into the outbox where the log is Kafka', async () => {
    const [letters, group, key] = [new PostgresDeadLetters(), aKey(), aKey()];
    await letters.quarantine(matcher, letterOf(group, key, 1, 'EVENT_INVALID'));
    expect(await replayDeadLetters(owner, new TransactionalEvents('outbox'), { group })).toBe(1);
    const rows = await owner.query<{ key: string }>('delete from log.outbox where key = $1 returning key', [key]);
    expect(rows).toEqual([{ key }]);
  });
});

/** A broker that can be out of reach, and is slow enough for two relays to meet. */
class FakeBroker extends EventPublisher {
  readonly taken: EventToAppend[] = [];
  down = false;

  async append(given: readonly EventToAppend[]): Promise<void> {
    await new Promise((passed) => setTimeout(passed, 5));
    if (this.down) throw new HubError('LOG_UNREACHABLE');
    this.taken.push(...given);
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

describe('OutboxRelay', () => {
  it('ships everything once and in order though two run and the broker was away', async () => {
    const broker = new FakeBroker();
    const told: string[] = [];
    const relays = [1, 2].map(() => new OutboxRelay(matcher, broker, (error) => told.push(error.code)));
    const outbox = new TransactionalEvents('outbox');
    const keys = Array.from({ length: 8 }, aKey);
    broker.down = true;
    for (const relay of relays) relay.start();
    for (let n = 1; n <= 30; n++)
      await Promise.all(
        keys.map((key) => owner.transaction((session) => outbox.append(session, [anEvent(key, n, 'memberships')]))),
      );
    await until('an error', () => told.length > 0);
    broker.down = false;
    await until('all', () => broker.taken.length >= 240);
    await Promise.all(relays.map((relay) => relay.close()));
    expect(broker.taken).toHaveLength(240);
    for (const key of keys) {
      const bodies = broker.taken
        .filter((event) => event.key === key)
        .map((event) => Buffer.from(event.body).toString());
      expect(bodies).toEqual(Array.from({ length: 30 }, (_, index) => (index + 1).toString()));
    }
    expect(new Set(told)).toEqual(new Set(['LOG_UNREACHABLE']));
    expect(await owner.query('select from log.outbox')).toHaveLength(0);
  });
});

describe('TransactionalEvents', () => {
  it('append more than one statement takes without two transactions waiting for each other', async () => {
    const keys = Array.from({ length: 1200 }, aKey);
    const log = new TransactionalEvents('log');
    const append = (given: readonly string[]): Promise<void> =>
      matcher.transaction((session) =>
        log.append(
          session,
          given.map((key) => anEvent(key, 1)),
        ),
      );
    await Promise.all([append(keys), append([...keys].reverse()), append(keys), append([...keys].reverse())]);
    const [row] = await owner.query<{ events: number }>(
      `select count(*)::int as events from log.event where key = any($1)`,
      [keys],
    );
    expect(row?.events).toBe(4800);
  });
});
