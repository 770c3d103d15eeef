import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '#libs/postgres';
import { HubError } from '#schemas/errors';
import { untilQuiet } from './until-quiet.ts';

/** A hospital that sends its messages. */
export interface Hospital {
  readonly agency: string;
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

const firstRuns = `select agency, state, paused_because as "pausedBecause", sent, dead_lettered as "deadLettered"
  from flags.feed_run where agency = any($1)`;

/**
 * Waits until every source has delivered, and all of it is linked and indexed.
 *
 * @throws HubError with the code that paused a stream
 */
export async function untilLoaded({ database, pulled, hospitals, say }: FirstLoad): Promise<void> {
  for (;;) {
    const runs = await database.query<Run>(firstRuns, [pulled]);
    const stopped = runs.find((run) => run.state === 'paused');
    if (stopped)
      throw new HubError('SOURCE_UNREACHABLE', { agency: stopped.agency, code: stopped.pausedBecause ?? '' });
    if (runs.filter((run) => run.state === 'ok').length === pulled.length) {
      for (const { agency, sent, deadLettered } of runs)
        say(`${agency}: ${sent.toString()} records sent, ${deadLettered.toString()} dead-lettered`);
      break;
    }
    await sleep(200);
  }
  for (const { agency, sent } of hospitals) {
    const { refused, unsent } = await sent;
    if (unsent > 0) throw new HubError('SERVICE_MISSING', { service: 'hospital', reason: 'the start was ended' });
    say(`${agency}: all messages acknowledged, ${refused.length.toString()} refused`);
  }
  let told = 0;
  await untilQuiet(database, (left) => {
    if (Date.now() - told < 1000) return;
    told = Date.now();
    say(`linking: ${left.toString()} events to do`);
  });
}
