import { setTimeout as sleep } from 'node:timers/promises';
import type { CrashPointName } from '#libs/runtime';
import { crashAt, pointsOn } from './faults/crash-at.ts';
import { forceDeadlock } from './faults/deadlock.ts';
import { fullDisk } from './faults/full-disk.ts';
import { drawVictim, kill, type Victim } from './faults/kill.ts';
import { repeatEvents } from './faults/repeat-events.ts';
import { rewindOffsets } from './faults/rewind.ts';
import { wrongClock } from './faults/wrong-clock.ts';
import { Draws } from './draws.ts';
import { dropPartialEdition } from './source-editions.ts';
import type { Theatre } from './theatre.ts';

/** Faults besides kills and crash points. */
const otherFaults = {
  'rewind offsets': rewindOffsets,
  'repeat events': repeatEvents,
  'force a deadlock': forceDeadlock,
  'fill the disk': fullDisk,
  'wrong clock of a matcher': (theatre: Theatre) => wrongClock(theatre, 'matcher 2'),
  'wrong clock of the indexer': (theatre: Theatre) => wrongClock(theatre, 'indexer'),
  'partial export': ({ hub, sample, draws }: Theatre) => dropPartialEdition(hub, sample, draws),
} as const satisfies Record<string, (theatre: Theatre) => Promise<unknown>>;

type OtherFault = keyof typeof otherFaults;

type Act =
  { readonly kind: 'crash'; readonly at: CrashPointName } | { readonly kind: 'fault'; readonly fault: OtherFault };

/** What a storm did. */
export interface StormReport {
  readonly kills: number;
  readonly killsOf: Readonly<Partial<Record<Victim, number>>>;
  readonly reached: readonly CrashPointName[];
  readonly missed: readonly CrashPointName[];
  readonly faults: Readonly<Partial<Record<OtherFault, number>>>;
  /** Of those forced. */
  readonly deadlocks: number;
}

/** One of each other fault for so many kills. */
const killsPerRound = 100;

/** Kills one after the other. One that finds its victim ended already does not count and is made up for. */
async function killAll(
  theatre: Theatre,
  kills: number,
  draws: Draws,
  say: (line: string) => void,
): Promise<Readonly<Partial<Record<Victim, number>>>> {
  const killsOf: Partial<Record<Victim, number>> = {};
  for (let done = 0; done < kills;) {
    await sleep(100 + draws.next() * 900);
    const victim = drawVictim(theatre, draws);
    if (!(await kill(theatre, victim))) continue;
    killsOf[victim] = (killsOf[victim] ?? 0) + 1;
    if (++done % 50 === 0) say(`${done.toString()} kills`);
  }
  return killsOf;
}

/** Plays every crash point once and each other fault in rounds, in a seeded order. */
async function playFaults(theatre: Theatre, rounds: number): Promise<Omit<StormReport, 'kills' | 'killsOf'>> {
  const points = pointsOn(theatre.broker ? 'kafka' : 'postgres').map((at): Act => ({ kind: 'crash', at }));
  const others = (Object.keys(otherFaults) as OtherFault[]).flatMap((fault) =>
    Array.from({ length: rounds }, (): Act => ({ kind: 'fault', fault })),
  );
  const faults: Partial<Record<OtherFault, number>> = {};
  const reached: CrashPointName[] = [];
  const missed: CrashPointName[] = [];
  let deadlocks = 0;
  for (const act of theatre.draws.shuffled([...points, ...others])) {
    if (act.kind === 'crash') ((await crashAt(theatre, act.at)) ? reached : missed).push(act.at);
    else {
      const outcome = await otherFaults[act.fault](theatre);
      if (outcome === true) deadlocks++;
      faults[act.fault] = (faults[act.fault] ?? 0) + 1;
    }
  }
  return { reached, missed, faults, deadlocks };
}

/** Plays so many kills and, at the same time, every crash point once and the other faults. */
export async function storm(
  theatre: Theatre,
  { kills, seed, say }: { readonly kills: number; readonly seed: number; readonly say: (line: string) => void },
): Promise<StormReport> {
  const rounds = Math.max(1, Math.round(kills / killsPerRound));
  const [killsOf, rest] = await Promise.all([
    killAll(theatre, kills, new Draws(seed + 1), say),
    playFaults(theatre, rounds),
  ]);
  return { kills, killsOf, ...rest };
}
