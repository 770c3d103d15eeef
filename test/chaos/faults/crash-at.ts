import { setTimeout as sleep } from 'node:timers/promises';
import { crashNotice, type CrashPointName, crashPoints } from '#libs/runtime';
import { until } from '#test/app-process';
import { dropPartialEdition } from '../source-editions.ts';
import { type Theatre, withInHand } from '../theatre.ts';

const attempts = 6;
// A member of a consumer group on Kafka that died is missed for ten seconds before its partitions are shared anew.
const reachedWithinMs = 30_000;

const passers = {
  hub: 'hub',
  matcher: 'matcher',
  indexer: 'indexer',
  connector: 'connector childrens-social-care',
} as const;

/** The crash points that a run on this log passes. */
export function pointsOn(log: 'postgres' | 'kafka'): readonly CrashPointName[] {
  const names = Object.keys(crashPoints) as CrashPointName[];
  return names.filter((name) => {
    const point: { readonly log?: string } = crashPoints[name];
    return point.log === undefined || point.log === log;
  });
}

/** Brings about what would lead to the point only now and then. */
async function provoke({ hub, sample, draws }: Theatre, name: CrashPointName): Promise<void> {
  if (crashPoints[name].process === 'connector') await dropPartialEdition(hub, sample, draws);
  if (name !== 'partition-given-back') return;
  // A member leaves, its partitions are shared among the others, and it comes back for its own.
  const { running } = hub;
  await until('the matcher is up', () => running('matcher').output().includes('APP_STARTED'), 10_000).catch(
    () => undefined,
  );
  await sleep(2000);
  await running('matcher 2').end('SIGTERM');
  await sleep(3000);
  hub.start('matcher 2');
}

/**
 * Has a process end at a crash point, and starts it again.
 *
 * @returns whether it was reached
 */
export async function crashAt(theatre: Theatre, name: CrashPointName): Promise<boolean> {
  const { hub, draws, ending } = theatre;
  const passer = passers[crashPoints[name].process];
  const fellows = name === 'partition-given-back' ? (['matcher 2'] as const) : [];
  return withInHand(theatre, [passer, ...fellows], async () => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      ending.signal.throwIfAborted();
      // What it does only at its start it may do once alone.
      const passes = attempt === 1 ? 1 + draws.below(3) : 1;
      // In good order: partitions of a member that died without a word are free after five seconds only.
      await hub.running(passer).end('SIGTERM');
      hub.startWith({ CRASH_AT: `${name}:${passes.toString()}` }, passer);
      const armed = hub.running(passer);
      await provoke(theatre, name);
      const isOver = (): boolean => armed.output().includes(crashNotice(name));
      await until(`${name} is reached`, isOver, reachedWithinMs).catch(() => undefined);
      if (!isOver()) continue;
      await armed.end('SIGKILL');
      hub.start(passer);
      return true;
    }
    await hub.running(passer).end('SIGKILL');
    hub.start(passer);
    return false;
  });
}
