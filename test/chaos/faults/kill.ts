import type { Draws } from '../draws.ts';
import type { Theatre } from '../theatre.ts';

const weights = {
  hub: 5,
  matcher: 4,
  'matcher 2': 4,
  'matcher 3': 4,
  indexer: 5,
  postgres: 2,
  broker: 1,
  'connector childrens-social-care': 1,
  'connector youth-justice': 1,
  'connector police': 1,
  'connector health': 1,
} as const;

/** Who may be killed. */
export type Victim = keyof typeof weights;

/** Every kind of victim that a run on this log has. */
export const victimsOn = (log: 'postgres' | 'kafka'): readonly Victim[] =>
  (Object.keys(weights) as Victim[]).filter((victim) => victim !== 'broker' || log === 'kafka');

/** Draws who is killed next; nobody whom another fault has in hand. */
export function drawVictim({ broker, inHand }: Theatre, draws: Draws): Victim {
  for (;;) {
    const victim = draws.weighted(weights);
    if (!inHand.has(victim) && (victim !== 'broker' || broker)) return victim;
  }
}

/** Kills by SIGKILL and starts again. @returns false where it had ended already, as when its database was away: that is no kill */
export async function kill({ hub, postgres, broker }: Theatre, victim: Victim): Promise<boolean> {
  if (victim === 'broker') {
    await broker?.killAndRestart();
    return true;
  }
  if (victim === 'postgres') return (await postgres.killAndRestart()) === 'SIGKILL';
  const ended = await hub.running(victim).end('SIGKILL');
  hub.start(victim);
  return ended === 'SIGKILL';
}
