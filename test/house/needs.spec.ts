import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the clone in an environment that holds nothing but what is given. */
function run(command: string, args: readonly string[], env: Record<string, string>, root = '.'): Ended {
  return spawnSync(process.execPath, [join(root, 'bin', command), ...args], { env, encoding: 'utf8', timeout: 60_000 });
}

describe('a command that needs a Kafka broker', () => {
  const commands = [
    { command: 'bench.mjs', args: [], who: 'the bench' },
    { command: 'test.mjs', args: ['contract'], who: 'the contract suite' },
  ] as const;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-needs-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(commands)('ends at once where Java is missing, naming what gets it: $command', ({ command, args, who }) => {
    const { status, stdout, stderr } = run(command, args, { JAVA: join(folder, 'java') });
    expect(stderr.trimEnd().split('\n')).toEqual([
      `signpost: ${who} needs a Kafka broker, and Java 17 runs it`,
      'signpost: run: apt-get install openjdk-17-jre-headless   (or set KAFKA_BROKERS=host:port)',
    ]);
    expect([status, stdout]).toEqual([1, '']);
  });

  it.each(commands)(
    'ends at once where Maven is missing and nothing was fetched: $command',
    ({ command, args, who }) => {
      // A clone into which no broker was fetched yet.
      mkdirSync(join(folder, 'bin'));
      const java = join(folder, 'java');
      writeFileSync(java, '#!/bin/sh\nexit 0\n', { mode: 0o755 });
      for (const file of ['bench.mjs', 'test.mjs', 'launch.mjs', 'setup.mjs'])
        copyFileSync(join('bin', file), join(folder, 'bin', file));
      const { status, stderr } = run(command, args, { JAVA: java, PATH: '/nowhere' }, folder);
      expect(stderr).toContain(`${who} needs a Kafka broker, and Maven fetches it`);
      expect(stderr).toContain('run: apt-get install maven');
      expect(status).toBe(1);
    },
  );
});
