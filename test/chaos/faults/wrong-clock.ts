import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Theatre, withInHand } from '../theatre.ts';

const threeHoursMs = 3 * 3_600_000;
const loaded = pathToFileURL(join(process.cwd(), 'test', 'chaos', 'shifted-clock.ts')).href;

/** Lets a process work for a while by a clock that is three hours fast or slow; the next start has the right one again. */
export function wrongClock(theatre: Theatre, victim: 'matcher 2' | 'indexer'): Promise<void> {
  return withInHand(theatre, [victim], () => workByIt(theatre, victim));
}

async function workByIt({ hub, draws }: Theatre, victim: 'matcher 2' | 'indexer'): Promise<void> {
  const shiftMs = draws.below(2) === 0 ? threeHoursMs : -threeHoursMs;
  await hub.running(victim).end('SIGTERM');
  hub.startWith({ NODE_OPTIONS: `--no-warnings --import=${loaded}`, CLOCK_SHIFT_MS: shiftMs.toString() }, victim);
  await sleep(3000);
  await hub.running(victim).end('SIGTERM');
  hub.start(victim);
}
