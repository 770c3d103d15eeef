import { crashNotice, type CrashPointName, crashPoints } from '#libs/runtime';
import { type AppProcess, until } from '#test/app-process';
import { dropPartialEdition } from '../source-editions.ts';
import { matchers, type Theatre, withInHand } from '../theatre.ts';

const attempts = 3;
const reachedWithinMs = 20_000;

/** The processes that pass a point; whoever comes first is the one. */
const passersOf = (name: CrashPointName) => {
  const { process } = crashPoints[name];
  if (process === 'matcher') return matchers;
  return [process === 'connector' ? 'connector childrens-social-care' : process] as const;
};

/** The crash points that a run on this log passes. */
export function pointsOn(log: 'postgres' | 'kafka'): readonly CrashPointName[] {
  const names = Object.keys(crashPoints) as CrashPointName[];
  return names.filter((name) => {
    const point: { readonly log?: string } = crashPoints[name];
    return point.log === undefined || point.log === log;
  });
}

/**
 * Has a process end at a crash point; it is started again by its supervisor.
 *
 * @returns whether it was reached
 */
export async function crashAt(theatre: Theatre, name: CrashPointName): Promise<boolean> {
  const { hub, draws, sample } = theatre;
  const passers = passersOf(name);
  return withInHand(theatre, passers, async () => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      // What it does only at its start it may do once alone.
      const passes = attempt === 1 ? 1 + draws.below(3) : 1;
      const armed: AppProcess[] = [];
      const restart = (settings: Readonly<Record<string, string>>) =>
        Promise.all(
          passers.map(async (passer) => {
            // In good order: partitions of a member that died without a word are free after five seconds only.
            await hub.running(passer).end('SIGTERM');
            hub.startWith(settings, passer);
            armed.push(hub.running(passer));
          }),
        );
      await restart({ CRASH_AT: `${name}:${passes.toString()}` });
      if (passers.some((passer) => passer.startsWith('connector'))) await dropPartialEdition(hub, sample, draws);
      const isReached = (): boolean => armed.some((each) => each.output().includes(crashNotice(name)));
      const wasReached = await until(`${name} is reached`, isReached, reachedWithinMs).then(
        () => true,
        () => false,
      );
      await restart({});
      if (wasReached) return true;
    }
    return false;
  });
}
