import { setTimeout as sleep } from 'node:timers/promises';
import { type CrashPointName, crashPoints } from '#libs/runtime';
import { byKey } from './check/evidence.ts';
import { crashAt, pointsOn } from './faults/crash-at.ts';
import { forceDeadlock } from './faults/deadlock.ts';
import { fullDisk } from './faults/full-disk.ts';
import { drawVictim, kill } from './faults/kill.ts';
import { repeatEvents } from './faults/repeat-events.ts';
import { rewindOffsets } from './faults/rewind.ts';
import { type Victim, victimsOn } from './faults/victims.ts';
import { wrongClock } from './faults/wrong-clock.ts';
import { Draws } from './draws.ts';
import { dropPartialEdition } from './source-editions.ts';
import { type Theatre, withInHand } from './theatre.ts';

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
  // Everybody once, then as it is drawn.
  const first = draws.shuffled(victimsOn(theatre.broker ? 'kafka' : 'postgres'));
  for (let done = 0; done < kills;) {
    await sleep(100 + draws.next() * 900);
    const victim = first.find((each) => !theatre.inHand.has(each)) ?? drawVictim(theatre, draws);
    if (!(await withInHand(theatre, [victim], () => kill(theatre, victim)))) continue;
    if (first.includes(victim)) first.splice(first.indexOf(victim), 1);
    killsOf[victim] = (killsOf[victim] ?? 0) + 1;
    if (++done % 50 === 0) say(`${done.toString()} kills`);
  }
  return killsOf;
}

/** Plays every crash point once: those of one process one after the other, different processes at the same time. */
async function playCrashes(theatre: Theatre, draws: Draws): Promise<Pick<StormReport, 'reached' | 'missed'>> {
  const points = draws.shuffled(pointsOn(theatre.broker ? 'kafka' : 'postgres'));
  const reached: CrashPointName[] = [];
  const missed: CrashPointName[] = [];
  const lanes = [...byKey(points, (name) => crashPoints[name].process).values()].map(async (lane) => {
    for (const name of lane) ((await crashAt(theatre, name)) ? reached : missed).push(name);
  });
  await Promise.all(lanes);
  return { reached, missed };
}

/** Plays each other fault in rounds, in a seeded order. */
async function playFaults(theatre: Theatre, rounds: number): Promise<Pick<StormReport, 'faults' | 'deadlocks'>> {
  const names = Object.keys(otherFaults) as OtherFault[];
  const faults: Partial<Record<OtherFault, number>> = {};
  let deadlocks = 0;
  for (const fault of Array.from({ length: rounds }, () => theatre.draws.shuffled(names)).flat()) {
    const outcome = await otherFaults[fault](theatre);
    if (outcome === true) deadlocks++;
    faults[fault] = (faults[fault] ?? 0) + 1;
  }
  return { faults, deadlocks };
}

/**
 * Plays so many kills and, at the same time, every crash point once and the other faults.
 *
 * @throws what failed first, once the others have ended too
 */
export async function storm(
  theatre: Theatre,
  { kills, seed, say }: { readonly kills: number; readonly seed: number; readonly say: (line: string) => void },
): Promise<StormReport> {
  const rounds = Math.max(1, Math.round(kills / killsPerRound));
  const parts = [
    killAll(theatre, kills, new Draws(seed + 1), say),
    playCrashes(theatre, new Draws(seed + 2)),
    playFaults(theatre, rounds),
  ] as const;
  for (const part of parts) part.catch((error: unknown) => theatre.ending.abort(error));
  await Promise.allSettled(parts);
  const [killsOf, crashes, faults] = await Promise.all(parts);
  return { kills, killsOf, ...crashes, ...faults };
}
