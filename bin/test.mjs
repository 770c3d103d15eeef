/** `npm test`: format, lint, types, arrows, unit, contract, end to end. A missing service fails the run with the command that gets it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { makeReady, needBroker, node, root, say } from './setup.mjs';

const tool = (path) => [node, join(root, 'node_modules', path)];
const jest = [
  node,
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js'),
];
const code = ['apps', 'connectors', 'libs', 'matching', 'schemas', 'test'];

/** Each stage by name; `npm test -- lint unit` runs those two. */
const stages = {
  format: [...tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  lint: [...tool('eslint/bin/eslint.js'), '.'],
  types: [...tool('typescript/bin/tsc'), '--noEmit'],
  arrows: [...tool('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.dependency-cruiser.cjs', ...code],
  unit: [...jest, '--selectProjects', 'unit'],
  // A client library's timer that outlives its server must not hold a run that has its verdict.
  contract: [...jest, '--selectProjects', 'contract', '--runInBand', '--forceExit'],
  'end-to-end': [...jest, '--selectProjects', 'end-to-end', '--runInBand', '--forceExit'],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  say(`no stage ${unknown.join(', ')}; there are: ${Object.keys(stages).join(' ')}`);
  process.exit(2);
}
const chosen = asked.length > 0 ? asked : Object.keys(stages);
if (chosen.includes('contract') || chosen.includes('end-to-end')) needBroker('the contract suite');
makeReady();
const failed = [];
const start = Date.now();
for (const name of chosen) {
  const began = Date.now();
  const [command, ...args] = stages[name];
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed.push(name);
  say(`${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
say(
  `${chosen.length - failed.length} of ${chosen.length} stages passed in ${((Date.now() - start) / 1000).toFixed(0)} s`,
);
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
