/** `npm run match`: links the records of any person file. */
import { launch } from './launch.mjs';

launch('dist/matching/bin/main.js', process.argv.slice(2));
