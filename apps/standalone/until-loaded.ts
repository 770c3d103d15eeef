import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '#libs/postgres';
import { HubError } from '#schemas/errors';
import { paced } from './paced.ts';
import { untilQuiet } from './until-quiet.ts';

/** A hospital that sends its messages. */
export interface Hospital {
  readonly agency: string;
  /** How many it has to send. */
  readonly messages: number;
  /** How many are acknowledged. */
  acknowledged(): number;
  /** Ends when the last message is acknowledged, or sending was ended. */
  readonly sent: Promise<{ readonly refused: readonly unknown[]; readonly unsent: number }>;
}

/** What a first load waits for. */
export interface FirstLoad {
  readonly database: Database;
  /** Agencies whose connector pulls. */
  readonly pulled: readonly string[];
  readonly hospitals: readonly Hospital[];
  readonly say: (line: string) => void;
}

interface Run {
  readonly agency: string;
  readonly state: string;
  readonly pausedBecause: string | null;
  readonly sent: number;
  readonly deadLettered: number;
}

type Tell = (line: () => string) => void;

const progressMs = 5000;
const firstRuns = `select agency, state, paused_because as "pausedBecause", sent, dead_lettered as "deadLettered"
  from flags.feed_run where agency = any($1)`;

const count = (number: number): string => number.toLocaleString('en-GB');
const acknowledgedBy = (hospitals: readonly Hospital[]): string =>
  hospitals
    .map(({ agency, messages, acknowledged }) => `, ${agency} ${count(acknowledged())} of ${count(messages)} messages`)
    .join('');

/** Waits until each export is read to its end. */
async function untilPulled({ database, pulled, hospitals, say }: FirstLoad, tell: Tell): Promise<void> {
  for (;;) {
    const runs = await database.query<Run>(firstRuns, [pulled]);
    const stopped = runs.find((run) => run.state === 'paused');
    if (stopped)
      throw new HubError('SOURCE_UNREACHABLE', { agency: stopped.agency, code: stopped.pausedBecause ?? '' });
    const read = runs.filter((run) => run.state === 'ok').length;
    if (read === pulled.length) {
      for (const { agency, sent, deadLettered } of runs)
        say(`${agency}: ${count(sent)} records sent, ${count(deadLettered)} dead-lettered`);
      return;
    }
    tell(() => `loading: ${count(read)} of ${count(pulled.length)} exports read${acknowledgedBy(hospitals)}`);
    await sleep(200);
  }
}

/** Waits until each hospital's messages are acknowledged. */
async function untilSent({ hospitals, say }: FirstLoad, tell: Tell): Promise<void> {
  const all = Promise.all(hospitals.map(({ sent }) => sent));
  let reports = await Promise.race([all, sleep(200, undefined)]);
  while (reports === undefined) {
    tell(() => `loading: all exports read${acknowledgedBy(hospitals)}`);
    reports = await Promise.race([all, sleep(200, undefined)]);
  }
  for (const [at, { refused, unsent }] of reports.entries()) {
    if (unsent > 0) throw new HubError('SERVICE_MISSING', { service: 'hospital', reason: 'the start was ended' });
    const { agency = '', messages = 0 } = hospitals[at] ?? {};
    say(`${agency}: ${count(messages)} messages acknowledged, ${count(refused.length)} refused`);
  }
}

/**
 * Waits until every source has delivered, and all of it is linked and indexed; says every five seconds how far it is.
 *
 * @throws HubError with the code that paused a stream
 */
export async function untilLoaded(load: FirstLoad): Promise<void> {
  const tell = paced(load.say, progressMs);
  await untilPulled(load, tell);
  await untilSent(load, tell);
  await untilQuiet(load.database, (left) => tell(() => `linking: ${count(left)} events to do`));
}
