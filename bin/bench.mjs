/** `npm run bench`: the figures of docs/scale.md, measured on this machine. */
import { launch } from './launch.mjs';
import { needBroker } from './setup.mjs';

// A wrong option is refused by the command itself, on any machine.
const args = process.argv.slice(2);
if (args.every((arg) => arg === '--json') || args.includes('kafka')) needBroker('the bench');
// A county of a million records is made, and held, by the bench itself.
launch('test/load/bench.ts', args, ['--max-old-space-size=16384']);
