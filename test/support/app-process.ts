import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** One app as its own process, as an agency or hub team runs it: the built code under environment variables. */
export interface AppProcess {
  readonly app: string;
  readonly pid: number;
  /** Everything it wrote so far, stdout and stderr. */
  output(): string;
  /** Highest resident memory so far, in MiB (Linux). */
  peakMemoryMiB(): number;
  isRunning(): boolean;
  /** @returns the exit code, or the signal that ended it */
  ended(): Promise<number | NodeJS.Signals>;
  /** Sends a signal and waits for the end; after 20 seconds kills. @returns the exit code, or the signal that ended it */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

const environment = {
  PATH: process.env['PATH'] ?? '',
  NODE_ENV: 'production',
  KAFKAJS_NO_PARTITIONER_WARNING: '1',
  NODE_COMPILE_CACHE: 'node_modules/.cache/compiled',
};

/**
 * Starts `dist/apps/<app>/<entry>.js`; the build must be there (`npm test` and `npm run bench` make it first).
 *
 * @param settings environment variables; nothing of the caller's own environment is passed on
 */
export function startProcess(
  app: string,
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  entry = 'main',
): AppProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--enable-source-maps', `dist/apps/${app}/${entry}.js`, ...args],
    {
      env: { ...environment, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<number | NodeJS.Signals>((done) =>
    child.once('exit', (code, signal) => done(code ?? signal ?? 1)),
  );
  const pid = child.pid ?? 0;
  return {
    app,
    pid,
    output: () => output,
    peakMemoryMiB: () => {
      const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid.toString()}/status`, 'utf8'));
      return Math.round(Number(line?.[1] ?? 0) / 1024);
    },
    isRunning: () => child.exitCode === null && child.signalCode === null,
    ended: () => ended,
    end: async (signal) => {
      child.kill(signal);
      const late = AbortSignal.timeout(20_000);
      late.addEventListener('abort', () => child.kill('SIGKILL'));
      return ended;
    },
  };
}

/**
 * Waits until a condition holds.
 *
 * @param what told in the error
 * @throws Error after `withinMs`
 */
export async function until(
  what: string | (() => string),
  holds: () => Promise<boolean> | boolean,
  withinMs = 60_000,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline)
      throw new Error(`${typeof what === 'string' ? what : what()}: not within ${(withinMs / 1000).toString()} s`);
    await sleep(50);
  }
}
