import type { Draws } from '../draws.ts';
import type { Theatre } from '../theatre.ts';
import { type Victim, victimWeights } from './victims.ts';

/** Draws who is killed next; nobody whom another fault has in hand. */
export function drawVictim({ broker, inHand }: Theatre, draws: Draws): Victim {
  for (;;) {
    const victim = draws.weighted(victimWeights);
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
