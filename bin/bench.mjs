/** \`npm run bench\`: the figures of docs/scale.md, measured on this machine. */
import { launch } from './launch.mjs';

launch('test/load/bench.ts', process.argv.slice(2));
