import { jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePartnership, withCanaries } from '#libs/reference-partnership';
import { askOnce } from '#apps/standalone';
import { until } from '#test/app-process';
import { canariesNotTaken } from '#test/canaries-taken';
import { canaryLeaks, emptyPlaces } from '#test/canary-leaks';
import { allProcesses, type HubProcesses, type ProcessName, prepareHub, untilUp } from '#test/hub-processes';
import { type HubState, hubState } from '#test/hub-state';
import { startPostgres, type TestPostgres } from '#test/postgres';
import { untilLinked } from '#test/sample-load';

jest.setTimeout(300_000);

const sample = withCanaries(samplePartnership());
const kills = 20;
const victims: readonly (ProcessName | 'postgres')[] = [
  'matcher',
  'hub',
  'connector health',
  'postgres',
  'matcher',
  'connector police',
  'hub',
  'connector childrens-social-care',
  'postgres',
  'connector youth-justice',
];
/** Numbers in [0, 1) from a seeded stream, so that a failure can be repeated (mulberry32). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const started: { hub: HubProcesses; postgres: TestPostgres }[] = [];
async function start(): Promise<{ hub: HubProcesses; postgres: TestPostgres }> {
  const postgres = await startPostgres();
  const hub = await prepareHub({ databaseUrl: postgres.url, sample });
  started.push({ hub, postgres });
  hub.start(...allProcesses);
  await untilUp(hub);
  return { hub, postgres };
}
afterAll(async () => {
  for (const { hub, postgres } of started) {
    await hub.stop();
    await postgres.stop();
  }
}, 60_000);

const ask = (hub: HubProcesses, name: string) => {
  const lookUp = sample.lookUps.find((each) => each.name === name);
  if (!lookUp) throw new Error(`no look-up ${name}`);
  const { hubUrl, redirectUri, password } = hub;
  return askOnce(lookUp, { hubUrl, redirectUri, password, askerAgency: 'childrens-social-care' });
};

/** Asks again and again until told to stop; a hub that is down is asked again. @returns receipts of the answers that arrived */
async function askAllTheTime(hub: HubProcesses, isOver: () => boolean): Promise<readonly string[]> {
  const receipts: string[] = [];
  while (!isOver()) {
    await ask(hub, 'known-to-all').then(
      ({ answer }) => receipts.push(answer.receipt),
      () => undefined,
    );
    await sleep(150);
  }
  return receipts;
}

/** What runs processes in life starts again what ended by itself. @returns names of those it had to start */
function supervise(hub: HubProcesses): { readonly restarted: string[]; end(): void } {
  const restarted: string[] = [];
  const timer = setInterval(() => {
    for (const name of allProcesses) {
      if (hub.running(name).isRunning()) continue;
      restarted.push(name);
      hub.start(name);
    }
  }, 500);
  return { restarted, end: () => clearInterval(timer) };
}

/** Share of the load that is linked and in the index; undefined while PostgreSQL is down. */
async function shareLoaded({ database }: HubProcesses): Promise<number | undefined> {
  const whole = sample.observations.filter(({ mergedInto }) => mergedInto === undefined).length;
  const [row] = await database
    .query<{ done: string }>(
      'select count(*) as done from flags.record where subject is not null and agency is not null',
    )
    .catch(() => []);
  return row && Number(row.done) / whole;
}

/** Share of the load that is done, as soon as PostgreSQL tells, once it is so much. */
async function shareFrom(least: number, what: string, hub: HubProcesses): Promise<number> {
  let share = -1;
  const isReached = async (): Promise<boolean> => {
    share = (await shareLoaded(hub)) ?? -1;
    return share >= least;
  };
  await until(what, isReached, 90_000);
  return share;
}

/** One kill. */
interface Kill {
  readonly victim: string;
  /** Share of the load done just before, in [0, 1). */
  readonly share: number;
  /** How the process ended: not by the kill when it was gone already, as when its database was away. */
  readonly ended: number | NodeJS.Signals | 'otherwise';
}

/** Kills at random moments, one in each part of the first nine tenths of the load: what is left is for the last kill to be mended. */
async function killRandomly({
  hub,
  postgres,
}: {
  hub: HubProcesses;
  postgres: TestPostgres;
}): Promise<readonly Kill[]> {
  const draw = draws(7);
  const done: Kill[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const due = (0.9 * (kill + draw())) / kills;
    await shareFrom(due, `kill ${kill.toString()}`, hub);
    await sleep(draw() * 300);
    const victim = victims[kill % victims.length] ?? 'matcher';
    const share = await shareFrom(0, `the share before kill ${kill.toString()}`, hub);
    const ended = victim === 'postgres' ? await postgres.killAndRestart() : await hub.running(victim).end('SIGKILL');
    if (victim !== 'postgres') hub.start(victim);
    done.push({ victim, share, ended });
  }
  return done;
}

describe('a load whose processes are killed at random moments', () => {
  let quiet: HubState;
  let killed: HubState;
  let receipts: readonly string[];
  let afterKills: HubProcesses;

  it('runs once without a kill, and lets nothing personal out', async () => {
    const { hub, postgres } = await start();
    await hub.deliver();
    await untilLinked(hub, sample);
    await ask(hub, 'known-to-all');
    await until('an owner was mailed', () => readdirSync(hub.data.folder('mail')).length > 0);
    quiet = await hubState(hub.database, hub.data, sample);
    expect(quiet.records.length).toBeGreaterThan(3000);
    expect(quiet.flags.length).toBeGreaterThan(1000);
    expect(quiet.deadLetters).toBe(0);
    const texts = { processes: hub.output(), postgres: postgres.log() };
    const { leaks, searched } = await canaryLeaks({ sample, database: hub.database, data: hub.data, texts });
    expect(leaks).toEqual([]);
    expect(emptyPlaces(searched, ['processes', 'postgres', 'mail', 'log.event', 'flags.flag', 'flags.record'])).toEqual(
      [],
    );
    expect(await canariesNotTaken(sample, hub.database, hub.data)).toEqual([]);
    await Promise.all(allProcesses.map((name) => hub.running(name).end('SIGTERM')));
  });

  it(`ends with the same records, persons and flags after ${kills.toString()} kills`, async () => {
    const parts = await start();
    afterKills = parts.hub;
    let isOver = false;
    let done: readonly Kill[] = [];
    const asking = askAllTheTime(parts.hub, () => isOver);
    const delivery = parts.hub.deliver();
    const supervisor = supervise(parts.hub);
    const refused = await (async () => {
      try {
        done = await killRandomly(parts);
        const sent = await delivery;
        isOver = true; // each answer publishes notices: the hub would never be quiet
        await asking;
        await untilLinked(parts.hub, sample);
        return sent.refused;
      } finally {
        isOver = true;
        supervisor.end();
      }
    })();
    receipts = await asking;
    killed = await hubState(parts.hub.database, parts.hub.data, sample);
    expect(done.filter(({ share }) => share >= 1)).toEqual([]);
    expect(done).toHaveLength(kills);
    const killedOnes = new Set(done.filter(({ ended }) => ended === 'SIGKILL').map(({ victim }) => victim));
    expect([...new Set(victims)].filter((victim) => !killedOnes.has(victim))).toEqual([]);
    // One entry per source is bad on purpose; a repeated message may be refused twice.
    expect(new Set(refused.map(({ control }) => control)).size).toBeLessThanOrEqual(1);
    expect(killed.deadLetters).toBe(0);
    expect(killed.records).toEqual(quiet.records);
    expect(killed.persons).toEqual(quiet.persons);
    expect(killed.flags).toEqual(quiet.flags);
  });

  it('has told each owner and the audit of each answer exactly once, and mailed every notice', async () => {
    const { database, data } = afterKills;
    expect(receipts.length).toBeGreaterThan(0);
    const rows = await database.query<{ receipt: string; audits: string; disclosures: string; notices: string }>(
      `select l.receipt, (select count(*) from audit.entry a where a.receipt = l.receipt) as audits,
         (select count(*) from flags.disclosure d where d.receipt = l.receipt) as disclosures,
         (select count(*) from flags.notice n where n.receipt = l.receipt and n.kind = 'owner-notice') as notices
       from flags.look_up l`,
    );
    const known = new Map(rows.map((row) => [row.receipt, row]));
    expect(receipts.filter((receipt) => !known.has(receipt))).toEqual([]);
    expect(rows.filter(({ audits }) => audits !== '1')).toEqual([]);
    expect(rows.filter(({ disclosures, notices }) => disclosures !== notices)).toEqual([]);
    const [audits] = await database.query<{ count: string }>(
      `select count(*) from audit.entry where action = 'look-up'`,
    );
    expect(Number(audits?.count)).toBe(rows.length);

    const notices = await database.query<{ id: string }>('select notice_id as id from flags.notice');
    expect(notices.length).toBeGreaterThan(0);
    const folder = data.folder('mail');
    const mailed = readdirSync(folder).map(
      (name) => /^Message-ID: <([^@]+)@signpost>/im.exec(readFileSync(join(folder, name), 'utf8'))?.[1],
    );
    expect(notices.filter(({ id }) => !mailed.includes(id))).toEqual([]);
  });
});
