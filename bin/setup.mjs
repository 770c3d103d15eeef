/**
 * Makes a fresh clone ready: installs packages when the lock file changed, builds when a source changed. Needs Node 20 and npm alone,
 * because it runs before anything is installed. Says on stderr what it does; stdout stays free for answers.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ['apps', 'connectors', 'libs', 'matching', 'schemas'];
const installed = join(root, 'node_modules', '.signpost-installed');
const built = join(root, 'dist', '.signpost-built');

/** The Node that the project pins, once installed; the machine's own may be older. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @param {string} line */
export const say = (line) => process.stderr.write(`signpost: ${line}\n`);

/** @param {string} why @param {string} command that cures it @returns {never} */
export function giveUp(why, command) {
  say(why);
  say(`run: ${command}`);
  process.exit(1);
}

/** @param {string} label @param {string} command @param {string[]} args */
function step(label, command, args) {
  say(`${label} ...`);
  const start = Date.now();
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` };
  // Everything of npm and tsc goes to stderr: stdout carries the answer of the command that called.
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (error || status !== 0)
    giveUp(`${label} failed${error ? `: ${error.message}` : ''}`, [command, ...args].join(' '));
  say(`${label}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

const digest = (text) => createHash('sha256').update(text).digest('hex');
const stamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function install() {
  const wanted = digest(readFileSync(join(root, 'package-lock.json')));
  if (stamp(installed) === wanted && existsSync(node)) return;
  if (spawnSync('npm', ['--version'], { stdio: 'ignore' }).status !== 0)
    giveUp('npm is missing', 'apt-get install npm   (or install Node 20 or newer with npm)');
  step('installing packages (about a minute the first time)', 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (!existsSync(node)) giveUp('the package "node" was installed without its binary', 'npm ci --ignore-scripts=false');
  writeFileSync(installed, wanted);
}

/** Name, size and time of each source file: a change in any builds anew. */
function fingerprint() {
  const lines = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts')) {
        const { size, mtimeMs } = statSync(join(root, path));
        lines.push(`${path} ${size} ${mtimeMs}`);
      }
    }
  };
  sources.forEach(walk);
  lines.push(stamp(join(root, 'tsconfig.json')), stamp(join(root, 'tsconfig.build.json')), stamp(installed));
  return digest(lines.join('\n'));
}

function build() {
  const wanted = fingerprint();
  if (stamp(built) === wanted) return;
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  step('building', node, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, wanted);
}

/** Brings the clone to the state in which the built commands run; takes milliseconds when nothing changed. */
export function makeReady() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) giveUp(`Node 20 or newer is needed, this is ${process.version}`, 'install Node 20 or newer');
  install();
  build();
}

/**
 * Ends with the command that gets it, when nothing is there to run a Kafka broker with.
 *
 * @param {string} who needs it, as the sentence begins
 */
export function needBroker(who) {
  if (process.env.KAFKA_BROKERS) return;
  const has = (command, flag) => spawnSync(command, [flag], { stdio: 'ignore' }).status === 0;
  if (!has(process.env.JAVA ?? 'java', '-version'))
    giveUp(
      `${who} needs a Kafka broker, and Java 17 runs it`,
      'apt-get install openjdk-17-jre-headless   (or set KAFKA_BROKERS=host:port)',
    );
  if (!existsSync(join(root, 'test/support/kafka/jars')) && !has('mvn', '-version'))
    giveUp(
      `${who} needs a Kafka broker, and Maven fetches it`,
      'apt-get install maven   (or set KAFKA_BROKERS=host:port)',
    );
}
