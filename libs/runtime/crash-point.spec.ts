import { spawnSync } from 'node:child_process';
import { crashNotice, crashPoint, crashPoints } from './crash-point.ts';

/** A process that passes a point five times and says so each time. */
const passing = (setting: string) =>
  spawnSync(
    process.execPath,
    [
      '--experimental-strip-types',
      '--no-warnings',
      '--input-type=module',
      '--eval',
      `import { armCrashPoint, crashPoint } from './libs/runtime/crash-point.ts';
       armCrashPoint(${JSON.stringify(setting)});
       for (let pass = 1; pass <= 5; pass++) { console.log(pass); crashPoint('batch-taken'); }`,
    ],
    { encoding: 'utf8' },
  );
const passes = (stdout: string): number => stdout.trim().split('\n').length;

describe('a crash point', () => {
  it('does nothing where none is armed', () => {
    const passAll = (): void => {
      for (const name of Object.keys(crashPoints)) crashPoint(name as keyof typeof crashPoints);
    };
    expect(passAll).not.toThrow();
  });

  it('ends the process where it is armed, and names itself', () => {
    const { signal, stdout, stderr } = passing('batch-taken');
    expect({ signal, passes: passes(stdout) }).toEqual({ signal: 'SIGKILL', passes: 1 });
    expect(stderr).toContain(crashNotice('batch-taken'));
  });

  it('ends it at the pass that is asked for', () => {
    const { signal, stdout } = passing('batch-taken:3');
    expect({ signal, passes: passes(stdout) }).toEqual({ signal: 'SIGKILL', passes: 3 });
  });

  it('lets a process pass that is armed for another', () => {
    const { status, stdout } = passing('ingest-checked');
    expect({ status, passes: passes(stdout) }).toEqual({ status: 0, passes: 5 });
  });
});
