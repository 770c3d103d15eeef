/** `npm run match`: links the records of any person file. */
import { totalmem } from 'node:os';
import { launch } from './launch.mjs';

// Node keeps its heap to 4 GB; a large file needs more, and what would not fit is refused beforehand. What is young dies young: it needs little room.
launch('dist/matching/bin/main.js', process.argv.slice(2), [
  '--max-semi-space-size=8',
  `--max-old-space-size=${Math.floor((totalmem() / 2 ** 20) * 0.75)}`,
]);
