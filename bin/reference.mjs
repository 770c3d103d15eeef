/** `npm run reference`: a synthetic partnership as files, with the truth apart. */
import { launch } from './launch.mjs';

launch('dist/apps/standalone/reference/main.js', process.argv.slice(2));
